package nnbook.web.vm;

import org.objectweb.asm.Opcodes;

/**
 * What an instruction does. Where that is the same as in a class file it has the same number; the
 * numbers from 203 on, and those of class files that move values between stack and variables, are
 * free for what the registers need.
 */
final class Op {
  // Registers and constants.
  static final int MOVE_NUMBER = 1;
  static final int MOVE_REFERENCE = 2;
  static final int NUMBER = 3;
  static final int REFERENCE = 4;
  static final int CLASS = 5;

  // Arrays.
  static final int IALOAD = Opcodes.IALOAD;
  static final int LALOAD = Opcodes.LALOAD;
  static final int FALOAD = Opcodes.FALOAD;
  static final int DALOAD = Opcodes.DALOAD;
  static final int AALOAD = Opcodes.AALOAD;
  static final int BALOAD = Opcodes.BALOAD;
  static final int CALOAD = Opcodes.CALOAD;
  static final int SALOAD = Opcodes.SALOAD;
  static final int IASTORE = Opcodes.IASTORE;
  static final int LASTORE = Opcodes.LASTORE;
  static final int FASTORE = Opcodes.FASTORE;
  static final int DASTORE = Opcodes.DASTORE;
  static final int AASTORE = Opcodes.AASTORE;
  static final int BASTORE = Opcodes.BASTORE;
  static final int CASTORE = Opcodes.CASTORE;
  static final int SASTORE = Opcodes.SASTORE;
  static final int NEWARRAY = Opcodes.NEWARRAY;
  static final int ANEWARRAY = Opcodes.ANEWARRAY;
  static final int MULTIANEWARRAY = Opcodes.MULTIANEWARRAY;
  static final int ARRAYLENGTH = Opcodes.ARRAYLENGTH;

  // Arithmetic.
  static final int IADD = Opcodes.IADD;
  static final int LADD = Opcodes.LADD;
  static final int FADD = Opcodes.FADD;
  static final int DADD = Opcodes.DADD;
  static final int ISUB = Opcodes.ISUB;
  static final int LSUB = Opcodes.LSUB;
  static final int FSUB = Opcodes.FSUB;
  static final int DSUB = Opcodes.DSUB;
  static final int IMUL = Opcodes.IMUL;
  static final int LMUL = Opcodes.LMUL;
  static final int FMUL = Opcodes.FMUL;
  static final int DMUL = Opcodes.DMUL;
  static final int IDIV = Opcodes.IDIV;
  static final int LDIV = Opcodes.LDIV;
  static final int FDIV = Opcodes.FDIV;
  static final int DDIV = Opcodes.DDIV;
  static final int IREM = Opcodes.IREM;
  static final int LREM = Opcodes.LREM;
  static final int FREM = Opcodes.FREM;
  static final int DREM = Opcodes.DREM;
  static final int INEG = Opcodes.INEG;
  static final int LNEG = Opcodes.LNEG;
  static final int FNEG = Opcodes.FNEG;
  static final int DNEG = Opcodes.DNEG;
  static final int ISHL = Opcodes.ISHL;
  static final int LSHL = Opcodes.LSHL;
  static final int ISHR = Opcodes.ISHR;
  static final int LSHR = Opcodes.LSHR;
  static final int IUSHR = Opcodes.IUSHR;
  static final int LUSHR = Opcodes.LUSHR;
  // Of ints as of longs: a sign goes through.
  static final int LAND = Opcodes.LAND;
  static final int LOR = Opcodes.LOR;
  static final int LXOR = Opcodes.LXOR;

  /** a = b + the number c itself. */
  static final int IADD_SMALL = Opcodes.IINC;

  // Conversions; an int is kept as a long already.
  static final int I2F = Opcodes.I2F;
  static final int I2D = Opcodes.I2D;
  static final int L2I = Opcodes.L2I;
  static final int L2F = Opcodes.L2F;
  static final int L2D = Opcodes.L2D;
  static final int F2I = Opcodes.F2I;
  static final int F2L = Opcodes.F2L;
  static final int F2D = Opcodes.F2D;
  static final int D2I = Opcodes.D2I;
  static final int D2L = Opcodes.D2L;
  static final int D2F = Opcodes.D2F;
  static final int I2B = Opcodes.I2B;
  static final int I2C = Opcodes.I2C;
  static final int I2S = Opcodes.I2S;

  // Comparisons.
  static final int LCMP = Opcodes.LCMP;
  static final int FCMPL = Opcodes.FCMPL;
  static final int FCMPG = Opcodes.FCMPG;
  static final int DCMPL = Opcodes.DCMPL;
  static final int DCMPG = Opcodes.DCMPG;

  // Jumps: if a and b compare so, go to c; ints and longs alike.
  static final int IF_EQ = Opcodes.IF_ICMPEQ;
  static final int IF_NE = Opcodes.IF_ICMPNE;
  static final int IF_LT = Opcodes.IF_ICMPLT;
  static final int IF_GE = Opcodes.IF_ICMPGE;
  static final int IF_GT = Opcodes.IF_ICMPGT;
  static final int IF_LE = Opcodes.IF_ICMPLE;
  static final int IF_SAME = Opcodes.IF_ACMPEQ;
  static final int IF_OTHER = Opcodes.IF_ACMPNE;
  static final int IF_NULL = Opcodes.IFNULL;
  static final int IF_NONNULL = Opcodes.IFNONNULL;
  static final int GOTO = Opcodes.GOTO;
  static final int TABLESWITCH = Opcodes.TABLESWITCH;
  static final int LOOKUPSWITCH = Opcodes.LOOKUPSWITCH;

  // Jumps: if a compares so with the number b itself, go to c.
  static final int IFEQ = Opcodes.IFEQ;
  static final int IFNE = Opcodes.IFNE;
  static final int IFLT = Opcodes.IFLT;
  static final int IFGE = Opcodes.IFGE;
  static final int IFGT = Opcodes.IFGT;
  static final int IFLE = Opcodes.IFLE;

  // Jumps on two doubles, of which one may be NaN.
  static final int IF_DOUBLE_EQ = 6;
  static final int IF_DOUBLE_NE = 7;
  static final int IF_DOUBLE_LT = 8;
  static final int IF_DOUBLE_NOT_LT = 9;
  static final int IF_DOUBLE_LE = 10;
  static final int IF_DOUBLE_NOT_LE = 11;

  // Objects. A name that has been found gives place to what follows it here.
  static final int NEW = Opcodes.NEW;
  static final int NEW_INSTANCE = 12;
  static final int NOTHING = 13;
  static final int CHECKCAST = Opcodes.CHECKCAST;
  static final int INSTANCEOF = Opcodes.INSTANCEOF;
  static final int GETSTATIC = Opcodes.GETSTATIC;
  static final int GETSTATIC_NUMBER = 14;
  static final int GETSTATIC_REFERENCE = 15;
  static final int PUTSTATIC = Opcodes.PUTSTATIC;
  static final int PUTSTATIC_NUMBER = 16;
  static final int PUTSTATIC_REFERENCE = 17;
  static final int GETFIELD = Opcodes.GETFIELD;
  static final int GETFIELD_NUMBER = 18;
  static final int GETFIELD_REFERENCE = 19;
  static final int GETFIELD_OUTSIDE = 20;
  static final int PUTFIELD = Opcodes.PUTFIELD;
  static final int PUTFIELD_NUMBER = 21;
  static final int PUTFIELD_REFERENCE = 22;
  static final int MONITOR = Opcodes.MONITORENTER;
  static final int ATHROW = Opcodes.ATHROW;

  // Calls; the arguments lie in the registers from a on, where the result will be.
  static final int INVOKESTATIC = Opcodes.INVOKESTATIC;
  static final int INVOKESPECIAL = Opcodes.INVOKESPECIAL;
  static final int INVOKEVIRTUAL = Opcodes.INVOKEVIRTUAL;
  static final int INVOKEINTERFACE = Opcodes.INVOKEINTERFACE;
  static final int INVOKEDYNAMIC = Opcodes.INVOKEDYNAMIC;
  static final int CALL = 23;
  static final int CALL_VIRTUAL = 25;
  static final int CALL_NATIVE = 26;
  static final int CALL_NATIVE_ON = 27;
  static final int RETURN_NUMBER = Opcodes.LRETURN;
  static final int RETURN_REFERENCE = Opcodes.ARETURN;
  static final int RETURN = Opcodes.RETURN;

  /** Counts a step, before a conditional jump backward. */
  static final int STEP = 28;

  private Op() {}
}
