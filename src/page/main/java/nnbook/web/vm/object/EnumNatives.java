package nnbook.web.vm.object;

/** What java.lang.Enum does, for enums that are interpreted. */
public final class EnumNatives {
  /** Slots that each constant has before its own fields: its name and its place. */
  static final int SLOTS = 2;

  private static final int NAME = 0;
  private static final int ORDINAL = 1;

  private EnumNatives() {}

  public static void initialize(long[] numbers, Object[] references, int at) {
    Instance constant = HostProxies.instance(references[at]);
    constant.references[NAME] = references[at + 1];
    constant.numbers[ORDINAL] = numbers[at + 2];
  }

  public static String name(Instance constant) {
    return (String) constant.references[NAME];
  }

  public static int ordinal(Instance constant) {
    return (int) constant.numbers[ORDINAL];
  }

  static int compare(Instance constant, Object other) {
    return ordinal(constant) - ordinal(HostProxies.instance(other));
  }

  public static String name(Object constant) {
    Instance instance = HostProxies.instanceOrNull(constant);
    return instance != null ? name(instance) : ((Enum<?>) constant).name();
  }

  public static int ordinal(Object constant) {
    Instance instance = HostProxies.instanceOrNull(constant);
    return instance != null ? ordinal(instance) : ((Enum<?>) constant).ordinal();
  }

  /** The class of the enum, also where a constant has a body of its own. */
  public static Object declaringClass(Object constant) {
    Instance instance = HostProxies.instanceOrNull(constant);
    if (instance == null) {
      return ((Enum<?>) constant).getDeclaringClass();
    }
    InterpretedClass type = instance.type;
    return "java/lang/Enum".equals(type.superName) ? type : type.parent();
  }

  /** The constant of that name. */
  @SuppressWarnings({"unchecked", "rawtypes"})
  public static Object valueOf(Object type, String name) {
    if (type instanceof Class) {
      return Enum.valueOf((Class) type, name);
    }
    if (name == null) {
      throw new NullPointerException("Name is null");
    }
    for (Object constant : constants((InterpretedClass) type)) {
      if (name(constant).equals(name)) {
        return constant;
      }
    }
    throw new IllegalArgumentException("No enum constant "
        + ((InterpretedClass) type).dottedName().replace('$', '.') + "." + name);
  }

  static Object[] constants(InterpretedClass type) {
    return (Object[]) type.machine().call(type.name, "values", "()[L" + type.name + ";");
  }
}
