package nnbook.web.vm.object;

/** What an exception of an interpreted class says of itself. */
public final class ThrowableWords {
  private final Instance instance;

  /** The message given to the constructor, or null. */
  public String plainMessage;

  ThrowableWords(Instance instance) {
    this.instance = instance;
  }

  Instance instance() {
    return instance;
  }

  String message() {
    InterpretedMethod own = instance.type.find("getMessage()Ljava/lang/String;");
    return own == null ? plainMessage : (String) instance.type.machine().call(own, instance.self);
  }

  /** What Throwable itself makes of name and message. */
  public String plainText() {
    String message = message();
    return instance.type.dottedName() + (message == null ? "" : ": " + message);
  }

  String text() {
    InterpretedMethod own = instance.type.find("toString()Ljava/lang/String;");
    return own == null ? plainText() : (String) instance.type.machine().call(own, instance.self);
  }
}
