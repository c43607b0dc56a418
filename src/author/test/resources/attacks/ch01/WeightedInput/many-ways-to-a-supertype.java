// tries: keep the grader looking for a member along 131,072 ways to one supertype, 1,000 times
// stopped by: the check of names, which looks at each supertype once
// expected: REFUSED
// control: none: practice looks at no names
package ch01;

public final class WeightedInput {
  private WeightedInput() {}

  public static double weightedInput(double[] w, double[] a, double b) {
    Both both = new Both();
    @REPEAT 1000 both.getStackTrace();@
    return b;
  }

  private interface A0 {}

  private interface B0 {}

  private interface A1 extends A0, B0 {}

  private interface B1 extends A0, B0 {}

  private interface A2 extends A1, B1 {}

  private interface B2 extends A1, B1 {}

  private interface A3 extends A2, B2 {}

  private interface B3 extends A2, B2 {}

  private interface A4 extends A3, B3 {}

  private interface B4 extends A3, B3 {}

  private interface A5 extends A4, B4 {}

  private interface B5 extends A4, B4 {}

  private interface A6 extends A5, B5 {}

  private interface B6 extends A5, B5 {}

  private interface A7 extends A6, B6 {}

  private interface B7 extends A6, B6 {}

  private interface A8 extends A7, B7 {}

  private interface B8 extends A7, B7 {}

  private interface A9 extends A8, B8 {}

  private interface B9 extends A8, B8 {}

  private interface A10 extends A9, B9 {}

  private interface B10 extends A9, B9 {}

  private interface A11 extends A10, B10 {}

  private interface B11 extends A10, B10 {}

  private interface A12 extends A11, B11 {}

  private interface B12 extends A11, B11 {}

  private interface A13 extends A12, B12 {}

  private interface B13 extends A12, B12 {}

  private interface A14 extends A13, B13 {}

  private interface B14 extends A13, B13 {}

  private interface A15 extends A14, B14 {}

  private interface B15 extends A14, B14 {}

  private interface A16 extends A15, B15 {}

  private interface B16 extends A15, B15 {}

  private interface A17 extends A16, B16 {}

  private interface B17 extends A16, B16 {}

  private static final class Both extends RuntimeException implements A17, B17 {
    private static final long serialVersionUID = 1L;
  }
}
