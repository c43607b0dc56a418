package nnbook.web.vm.code;

import org.objectweb.asm.Opcodes;

/**
 * What an instruction does. Where that is the same as in a class file it has the same number; the
 * numbers from 203 on, and those of class files that move values between stack and variables, are
 * free for what the registers need.
 */
public final class Op {
  // Registers and constants.
  public static final int MOVE_NUMBER = 1;
  public static final int MOVE_REFERENCE = 2;
  public static final int NUMBER = 3;
  public static final int REFERENCE = 4;
  public static final int CLASS = 5;

  // Arrays.
  public static final int IALOAD = Opcodes.IALOAD;
  public static final int LALOAD = Opcodes.LALOAD;
  public static final int FALOAD = Opcodes.FALOAD;
  public static final int DALOAD = Opcodes.DALOAD;
  public static final int AALOAD = Opcodes.AALOAD;
  public static final int BALOAD = Opcodes.BALOAD;
  public static final int CALOAD = Opcodes.CALOAD;
  public static final int SALOAD = Opcodes.SALOAD;
  public static final int IASTORE = Opcodes.IASTORE;
  public static final int LASTORE = Opcodes.LASTORE;
  public static final int FASTORE = Opcodes.FASTORE;
  public static final int DASTORE = Opcodes.DASTORE;
  public static final int AASTORE = Opcodes.AASTORE;
  public static final int BASTORE = Opcodes.BASTORE;
  public static final int CASTORE = Opcodes.CASTORE;
  public static final int SASTORE = Opcodes.SASTORE;
  public static final int NEWARRAY = Opcodes.NEWARRAY;
  public static final int ANEWARRAY = Opcodes.ANEWARRAY;
  public static final int MULTIANEWARRAY = Opcodes.MULTIANEWARRAY;
  public static final int ARRAYLENGTH = Opcodes.ARRAYLENGTH;

  // Arithmetic.
  public static final int IADD = Opcodes.IADD;
  public static final int LADD = Opcodes.LADD;
  public static final int FADD = Opcodes.FADD;
  public static final int DADD = Opcodes.DADD;
  public static final int ISUB = Opcodes.ISUB;
  public static final int LSUB = Opcodes.LSUB;
  public static final int FSUB = Opcodes.FSUB;
  public static final int DSUB = Opcodes.DSUB;
  public static final int IMUL = Opcodes.IMUL;
  public static final int LMUL = Opcodes.LMUL;
  public static final int FMUL = Opcodes.FMUL;
  public static final int DMUL = Opcodes.DMUL;
  public static final int IDIV = Opcodes.IDIV;
  public static final int LDIV = Opcodes.LDIV;
  public static final int FDIV = Opcodes.FDIV;
  public static final int DDIV = Opcodes.DDIV;
  public static final int IREM = Opcodes.IREM;
  public static final int LREM = Opcodes.LREM;
  public static final int FREM = Opcodes.FREM;
  public static final int DREM = Opcodes.DREM;
  public static final int INEG = Opcodes.INEG;
  public static final int LNEG = Opcodes.LNEG;
  public static final int FNEG = Opcodes.FNEG;
  public static final int DNEG = Opcodes.DNEG;
  public static final int ISHL = Opcodes.ISHL;
  public static final int LSHL = Opcodes.LSHL;
  public static final int ISHR = Opcodes.ISHR;
  public static final int LSHR = Opcodes.LSHR;
  public static final int IUSHR = Opcodes.IUSHR;
  public static final int LUSHR = Opcodes.LUSHR;
  // Of ints as of longs: a sign goes through.
  public static final int LAND = Opcodes.LAND;
  public static final int LOR = Opcodes.LOR;
  public static final int LXOR = Opcodes.LXOR;

  /** a = b + the number c itself. */
  public static final int IADD_SMALL = Opcodes.IINC;

  // Conversions; an int is kept as a long already.
  public static final int I2F = Opcodes.I2F;
  public static final int I2D = Opcodes.I2D;
  public static final int L2I = Opcodes.L2I;
  public static final int L2F = Opcodes.L2F;
  public static final int L2D = Opcodes.L2D;
  public static final int F2I = Opcodes.F2I;
  public static final int F2L = Opcodes.F2L;
  public static final int F2D = Opcodes.F2D;
  public static final int D2I = Opcodes.D2I;
  public static final int D2L = Opcodes.D2L;
  public static final int D2F = Opcodes.D2F;
  public static final int I2B = Opcodes.I2B;
  public static final int I2C = Opcodes.I2C;
  public static final int I2S = Opcodes.I2S;

  // Comparisons.
  public static final int LCMP = Opcodes.LCMP;
  public static final int FCMPL = Opcodes.FCMPL;
  public static final int FCMPG = Opcodes.FCMPG;
  public static final int DCMPL = Opcodes.DCMPL;
  public static final int DCMPG = Opcodes.DCMPG;

  // Jumps: if a and b compare so, go to c; ints and longs alike.
  public static final int IF_EQ = Opcodes.IF_ICMPEQ;
  public static final int IF_NE = Opcodes.IF_ICMPNE;
  public static final int IF_LT = Opcodes.IF_ICMPLT;
  public static final int IF_GE = Opcodes.IF_ICMPGE;
  public static final int IF_GT = Opcodes.IF_ICMPGT;
  public static final int IF_LE = Opcodes.IF_ICMPLE;
  public static final int IF_SAME = Opcodes.IF_ACMPEQ;
  public static final int IF_OTHER = Opcodes.IF_ACMPNE;
  public static final int IF_NULL = Opcodes.IFNULL;
  public static final int IF_NONNULL = Opcodes.IFNONNULL;
  public static final int GOTO = Opcodes.GOTO;
  public static final int TABLESWITCH = Opcodes.TABLESWITCH;
  public static final int LOOKUPSWITCH = Opcodes.LOOKUPSWITCH;

  // Jumps: if a compares so with the number b itself, go to c.
  public static final int IFEQ = Opcodes.IFEQ;
  public static final int IFNE = Opcodes.IFNE;
  public static final int IFLT = Opcodes.IFLT;
  public static final int IFGE = Opcodes.IFGE;
  public static final int IFGT = Opcodes.IFGT;
  public static final int IFLE = Opcodes.IFLE;

  // Jumps on two doubles, of which one may be NaN.
  public static final int IF_DOUBLE_EQ = 6;
  public static final int IF_DOUBLE_NE = 7;
  public static final int IF_DOUBLE_LT = 8;
  public static final int IF_DOUBLE_NOT_LT = 9;
  public static final int IF_DOUBLE_LE = 10;
  public static final int IF_DOUBLE_NOT_LE = 11;

  // Objects. A name that has been found gives place to what follows it here.
  public static final int NEW = Opcodes.NEW;
  public static final int NEW_INSTANCE = 12;
  public static final int NOTHING = 13;
  public static final int CHECKCAST = Opcodes.CHECKCAST;
  public static final int INSTANCEOF = Opcodes.INSTANCEOF;
  public static final int GETSTATIC = Opcodes.GETSTATIC;
  public static final int GETSTATIC_NUMBER = 14;
  public static final int GETSTATIC_REFERENCE = 15;
  public static final int PUTSTATIC = Opcodes.PUTSTATIC;
  public static final int PUTSTATIC_NUMBER = 16;
  public static final int PUTSTATIC_REFERENCE = 17;
  public static final int GETFIELD = Opcodes.GETFIELD;
  public static final int GETFIELD_NUMBER = 18;
  public static final int GETFIELD_REFERENCE = 19;
  public static final int GETFIELD_OUTSIDE = 20;
  public static final int PUTFIELD = Opcodes.PUTFIELD;
  public static final int PUTFIELD_NUMBER = 21;
  public static final int PUTFIELD_REFERENCE = 22;
  public static final int MONITOR = Opcodes.MONITORENTER;
  public static final int ATHROW = Opcodes.ATHROW;

  // Calls; the arguments lie in the registers from a on, where the result will be.
  public static final int INVOKESTATIC = Opcodes.INVOKESTATIC;
  public static final int INVOKESPECIAL = Opcodes.INVOKESPECIAL;
  public static final int INVOKEVIRTUAL = Opcodes.INVOKEVIRTUAL;
  public static final int INVOKEINTERFACE = Opcodes.INVOKEINTERFACE;
  public static final int INVOKEDYNAMIC = Opcodes.INVOKEDYNAMIC;
  public static final int CALL = 23;
  public static final int CALL_VIRTUAL = 25;
  public static final int CALL_NATIVE = 26;
  public static final int CALL_NATIVE_ON = 27;
  public static final int RETURN_NUMBER = Opcodes.LRETURN;
  public static final int RETURN_REFERENCE = Opcodes.ARETURN;
  public static final int RETURN = Opcodes.RETURN;

  /** Counts a step, before a conditional jump backward. */
  public static final int STEP = 28;

  private Op() {}
}
