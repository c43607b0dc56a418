package nnbook.web.aot;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.teavm.backend.wasm.generate.WasmGCInitializerRegistry;
import org.teavm.backend.wasm.intrinsics.WasmGCCodeGenContext;
import org.teavm.backend.wasm.intrinsics.WasmGCCodeGenContributor;
import org.teavm.backend.wasm.intrinsics.WasmGCCodeGenRegistry;
import org.teavm.backend.wasm.model.WasmFunction;
import org.teavm.backend.wasm.model.instruction.WasmArrayNewFixed;
import org.teavm.backend.wasm.model.instruction.WasmCall;
import org.teavm.backend.wasm.model.instruction.WasmFunctionReference;
import org.teavm.backend.wasm.model.instruction.WasmGetGlobal;
import org.teavm.backend.wasm.model.instruction.WasmInstruction;
import org.teavm.backend.wasm.model.instruction.WasmInt32Constant;
import org.teavm.backend.wasm.model.instruction.WasmIntBinary;
import org.teavm.backend.wasm.model.instruction.WasmNullConstant;
import org.teavm.backend.wasm.model.instruction.WasmSetGlobal;
import org.teavm.backend.wasm.model.instruction.WasmStructNew;
import org.teavm.backend.wasm.model.instruction.WasmStructSet;
import org.teavm.backend.wasm.model.instruction.WasmTypeInference;

/**
 * Cuts the functions that fill TeaVM's tables, which run once and have hundreds of thousands of
 * instructions, into short ones. V8 optimizes what many instances of a module have run, and counts
 * instructions, so that it would optimize these first: for a minute, with gigabytes, while the next
 * page of the tab waits. Waits for what konsoletyper/teavm#1228 offered for #1227, both closed: an
 * initializer in parts. Not reported upstream yet is what V8 does with a long one.
 */
final class ShortFunctions implements WasmGCCodeGenContributor {
  private static final int MOST_INSTRUCTIONS = 1000;

  /** What fills a table: no variables, and no jumps that could leave a part. */
  private static final Set<Class<? extends WasmInstruction>> FILLING = Set.of(
      WasmArrayNewFixed.class, WasmCall.class, WasmFunctionReference.class, WasmGetGlobal.class,
      WasmInt32Constant.class, WasmIntBinary.class, WasmNullConstant.class, WasmSetGlobal.class,
      WasmStructNew.class, WasmStructSet.class);

  /** When the module's start is put together, all other functions are there. */
  @Override
  public void contribute(WasmGCCodeGenContext context, WasmGCCodeGenRegistry registry) {
    WasmGCInitializerRegistry initializers = context.initializerRegistry();
    initializers.register(start -> context.module().functions.stream().toList()
        .forEach(function -> cut(function, context)));
  }

  private static void cut(WasmFunction function, WasmGCCodeGenContext context) {
    if (!onlyFills(function)) {
      return;
    }
    List<WasmInstruction> instructions = new ArrayList<>();
    function.getBody().forEach(instructions::add);
    if (instructions.size() <= MOST_INSTRUCTIONS) {
      return;
    }
    WasmTypeInference stack = new WasmTypeInference();
    List<WasmFunction> parts = new ArrayList<>();
    int length = MOST_INSTRUCTIONS;
    for (WasmInstruction instruction : instructions) {
      if (length >= MOST_INSTRUCTIONS && stack.typeStack.isEmpty()) {
        WasmFunction part = new WasmFunction(context.functionTypes().of(null));
        part.setName(function.getName() + "$" + parts.size());
        context.module().functions.add(part);
        parts.add(part);
        length = 0;
      }
      instruction.acceptVisitor(stack);
      instruction.delete();
      parts.get(parts.size() - 1).getBody().add(instruction);
      length++;
    }
    parts.forEach(part -> function.getBody().add(new WasmCall(part)));
  }

  private static boolean onlyFills(WasmFunction function) {
    return function.getImportName() == null
        && function.getLocalVariables().isEmpty()
        && function.getType().getReturnTypes().isEmpty()
        && StreamSupport.stream(function.getBody().spliterator(), false)
            .allMatch(instruction -> FILLING.contains(instruction.getClass()));
  }
}
