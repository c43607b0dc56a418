// tries: let a processor of its own run inside the compiler
// stopped by: the list of names; without it, compiler: it runs no processors
// expected: REFUSED
// control: none: LimitedCompilerTest shows that no processor runs
package ch01;

import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.element.TypeElement;

@SupportedAnnotationTypes("*")
public final class WeightedInput extends AbstractProcessor {
  @Override
  public boolean process(Set<? extends TypeElement> types, RoundEnvironment round) {
    Runtime.getRuntime().halt(0);
    return true;
  }

  public static double weightedInput(double[] w, double[] a, double b) {
    return Double.NaN;
  }
}
