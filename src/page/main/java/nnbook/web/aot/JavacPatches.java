package nnbook.web.aot;

import java.util.Set;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Instruction;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.ValueType;
import org.teavm.model.emit.ProgramEmitter;
import org.teavm.model.instructions.InvokeInstruction;

/** Takes out of the Java compiler what looks for files, modules and plugins of a machine. */
final class JavacPatches implements ClassHolderTransformer {
  private static final String TOOL = "com.sun.tools.javac.api.JavacTool";

  private static final String TASK = "javax.tools.JavaCompiler$CompilationTask";
  private static final String TREES = "com.sun.tools.javac.api.JavacTrees";

  /** A filter that needs an identity of classes; here it lets all pass. */
  private static final String INCUBATORS =
      "com.sun.tools.javac.comp.Modules.filterAlreadyWarnedIncubatorModules";

  /** Methods that do nothing in the page, or return null, 0 or false. */
  private static final Set<String> EMPTY =
      Set.of(
          "com.sun.tools.javac.file.JavacFileManager.preRegister",
          "com.sun.tools.javac.api.JavacTool.getStandardFileManager",
          "com.sun.tools.javac.api.BasicJavacTask.initPlugins",
          "com.sun.tools.javac.api.BasicJavacTask.initDocLint",
          "com.sun.tools.javac.main.JavaCompiler.initProcessAnnotations",
          "com.sun.tools.javac.model.AnnotationProxyMaker.generateAnnotation",
          "com.sun.tools.javac.file.BaseFileManager.deferredClose",
          "com.sun.tools.javac.util.Log.prompt",
          "nnbook.grader.compile.MemoryFiles.getClassLoader");

  /** The many small classes of options, whose numbers differ between versions of the JDK. */
  private static final String OPTION = "com.sun.tools.javac.main.Option$";

  /** What TeaVM does not have; options that need it, such as {@code --help}, do nothing. */
  private static final Set<String> MISSING =
      Set.of(
          "java.lang.module.ModuleDescriptor$Version",
          "jdk.internal.misc.VM",
          "com.sun.tools.doclint.DocLint",
          "java.text.Collator",
          "java.util.StringJoiner");

  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    for (MethodHolder method : type.getMethods()) {
      String name = type.getName() + "." + method.getName();
      boolean option = type.getName().startsWith(OPTION);
      if (name.equals(INCUBATORS)) {
        ProgramEmitter.create(method, context.getHierarchy())
            .var(1, method.parameterType(0))
            .returnValue();
      } else if (EMPTY.contains(name) || option && needsMissing(method)) {
        empty(method, context);
      } else if (name.equals("javax.tools.ToolProvider.getSystemJavaCompiler")) {
        ProgramEmitter.create(method, context.getHierarchy())
            .invoke(new MethodReference(TOOL, "create", ValueType.object(TOOL)))
            .returnValue();
      } else if (name.equals("com.sun.source.util.Trees.instance")
          && method.parameterType(0).equals(ValueType.object(TASK))) {
        ProgramEmitter program = ProgramEmitter.create(method, context.getHierarchy());
        program.invoke(new MethodReference(TREES, "instance", ValueType.object(TASK),
                ValueType.object(TREES)), program.var(1, ValueType.object(TASK)))
            .returnValue();
      }
    }
  }

  private static boolean needsMissing(MethodHolder method) {
    if (method.getProgram() == null) {
      return false;
    }
    for (BasicBlock block : method.getProgram().getBasicBlocks()) {
      for (Instruction instruction : block) {
        if (instruction instanceof InvokeInstruction call
            && MISSING.contains(call.getMethod().getClassName())) {
          return true;
        }
      }
    }
    return false;
  }

  private static void empty(MethodHolder method, ClassHolderTransformerContext context) {
    ProgramEmitter program = ProgramEmitter.create(method, context.getHierarchy());
    if (method.getResultType() == ValueType.VOID) {
      program.exit();
    } else {
      program.defaultValue(method.getResultType()).returnValue();
    }
  }
}
