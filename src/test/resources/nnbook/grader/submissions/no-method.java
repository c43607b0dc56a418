package ch90;

public final class Scale {
  private Scale() {}

}
