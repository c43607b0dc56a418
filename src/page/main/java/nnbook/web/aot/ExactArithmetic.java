package nnbook.web.aot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nnbook.web.vm.host.ExactMath;
import org.teavm.classlib.impl.text.DoubleAnalyzer;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Instruction;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.Variable;
import org.teavm.model.instructions.BinaryInstruction;
import org.teavm.model.instructions.BinaryOperation;
import org.teavm.model.instructions.DoubleConstantInstruction;
import org.teavm.model.instructions.FloatConstantInstruction;
import org.teavm.model.instructions.IntegerConstantInstruction;
import org.teavm.model.instructions.InvocationType;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.LongConstantInstruction;
import org.teavm.model.instructions.NegateInstruction;
import org.teavm.model.instructions.NumericOperandType;

/**
 * Has compiled code compute as Java does where TeaVM does not. Its {@code -x} is {@code 0 - x},
 * which makes 0.0 of 0.0 and not -0.0; its {@code x % y} of doubles is rounded; whole numbers
 * divided by 0, or the smallest by -1, would end the program; some functions of {@code Math} round
 * halves otherwise; and texts of the smallest numbers have too many digits, or are read as 0.
 *
 * <p>Each part goes when TeaVM has it: whole numbers divided by 0 wait for konsoletyper/teavm#1249,
 * {@code Math.round} for #1263. Not reported upstream yet: the sign of {@code -x} where x is 0.0,
 * {@code x % y} of doubles that is not exact, {@code Math.rint} and {@code Math.ulp}.
 */
final class ExactArithmetic implements ClassHolderTransformer {
  private static final Map<NumericOperandType, Class<?>> TYPES = Map.of(
      NumericOperandType.INT, int.class, NumericOperandType.LONG, long.class,
      NumericOperandType.FLOAT, float.class, NumericOperandType.DOUBLE, double.class);

  /** Functions, by the class that has another one of the same name. */
  private static final Map<Class<?>, Set<String>> FUNCTIONS = Map.of(
      ExactMath.class, Set.of(
          "java.lang.Math.rint(D)D", "java.lang.Math.round(D)J", "java.lang.Math.round(F)I",
          "java.lang.Math.ulp(D)D"),
      SmallNumbers.class, Set.of(
          "java.lang.Double.parseDouble(Ljava/lang/String;)D",
          DoubleAnalyzer.class.getName() + ".analyze(DL"
              + DoubleAnalyzer.Result.class.getName().replace('.', '/') + ";)V"));

  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    boolean isItself = FUNCTIONS.keySet().stream()
        .anyMatch(one -> one.getName().equals(type.getName()));
    for (MethodHolder method : type.getMethods()) {
      if (method.getProgram() != null && !isItself) {
        transform(method.getProgram());
      }
    }
  }

  private static void transform(Program program) {
    for (int i = 0; i < program.basicBlockCount(); i++) {
      for (Instruction instruction : instructions(program.basicBlockAt(i))) {
        if (instruction instanceof NegateInstruction negation) {
          negate(negation, program);
        } else if (instruction instanceof BinaryInstruction binary && isInexact(binary)) {
          divide(binary);
        } else if (instruction instanceof InvokeInstruction call) {
          redirect(call);
        }
      }
    }
  }

  /** All of them as they are now; some are going to be replaced. */
  private static List<Instruction> instructions(BasicBlock block) {
    List<Instruction> instructions = new ArrayList<>();
    block.forEach(instructions::add);
    return instructions;
  }

  private static void negate(NegateInstruction negation, Program program) {
    NumericOperandType type = negation.getOperandType();
    if (type != NumericOperandType.DOUBLE && type != NumericOperandType.FLOAT) {
      return;
    }
    Variable minusOne = program.createVariable();
    negation.insertPrevious(constant(type, minusOne));
    BinaryInstruction product = new BinaryInstruction(BinaryOperation.MULTIPLY, type);
    product.setFirstOperand(negation.getOperand());
    product.setSecondOperand(minusOne);
    product.setReceiver(negation.getReceiver());
    product.setLocation(negation.getLocation());
    negation.replace(product);
  }

  private static Instruction constant(NumericOperandType type, Variable receiver) {
    if (type == NumericOperandType.FLOAT) {
      FloatConstantInstruction constant = new FloatConstantInstruction();
      constant.setConstant(-1);
      constant.setReceiver(receiver);
      return constant;
    }
    DoubleConstantInstruction constant = new DoubleConstantInstruction();
    constant.setConstant(-1);
    constant.setReceiver(receiver);
    return constant;
  }

  private static void redirect(InvokeInstruction call) {
    MethodReference method = call.getMethod();
    FUNCTIONS.forEach((type, functions) -> {
      if (functions.contains(method.getClassName() + "." + method.getDescriptor())) {
        call.setMethod(new MethodReference(type.getName(), method.getDescriptor()));
      }
    });
  }

  private static boolean isInexact(BinaryInstruction binary) {
    boolean whole = binary.getOperandType() == NumericOperandType.INT
        || binary.getOperandType() == NumericOperandType.LONG;
    return binary.getOperation() == BinaryOperation.MODULO && !(whole && isSafe(binary))
        || binary.getOperation() == BinaryOperation.DIVIDE && whole && !isSafe(binary);
  }

  /** Whether the divisor is a constant that does no harm, which then stands right before. */
  private static boolean isSafe(BinaryInstruction division) {
    Instruction before = division.getPrevious();
    return before instanceof IntegerConstantInstruction constant
            && constant.getReceiver() == division.getSecondOperand() && constant.getConstant() > 0
        || before instanceof LongConstantInstruction number
            && number.getReceiver() == division.getSecondOperand() && number.getConstant() > 0;
  }

  private static void divide(BinaryInstruction division) {
    Class<?> type = TYPES.get(division.getOperandType());
    String method =
        division.getOperation() == BinaryOperation.MODULO ? "remainder" : "quotient";
    InvokeInstruction call = new InvokeInstruction();
    call.setType(InvocationType.SPECIAL);
    call.setMethod(new MethodReference(ExactMath.class, method, type, type, type));
    call.setArguments(division.getFirstOperand(), division.getSecondOperand());
    call.setReceiver(division.getReceiver());
    call.setLocation(division.getLocation());
    division.replace(call);
  }
}
