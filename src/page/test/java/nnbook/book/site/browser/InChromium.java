package nnbook.book.site.browser;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the one {@link Chromium} of their JVM, as new for each. Without a browser they are
 * skipped, except where the whole project is checked: there a check that cannot run is a fault.
 */
final class InChromium
    implements ExecutionCondition, BeforeEachCallback, AfterEachCallback, ParameterResolver {
  private static final Namespace OWN = Namespace.create(InChromium.class);

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (Programs.find(System.getenv()).isPresent() || isObliged()) {
      return ConditionEvaluationResult.enabled("");
    }
    store(context).computeIfAbsent(Programs.INSTALL, InChromium::tell);
    return ConditionEvaluationResult.disabled(Programs.INSTALL);
  }

  /** Maven prints how many tests were skipped, but not why. */
  private static boolean tell(Object sentence) {
    System.out.println(sentence);
    return true;
  }

  private static boolean isObliged() {
    return "true".equals(System.getenv("CI")) && System.getProperty("os.name").equals("Linux");
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    chromium(context).reset();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    chromium(context).leave();
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Chromium.class;
  }

  @Override
  public Chromium resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return chromium(context);
  }

  /** The store closes the browser when all tests have run. */
  private static Chromium chromium(ExtensionContext context) {
    return store(context).computeIfAbsent(Chromium.class, type -> start(), Chromium.class);
  }

  private static Store store(ExtensionContext context) {
    return context.getStore(StoreScope.LAUNCHER_SESSION, OWN);
  }

  private static Chromium start() {
    return Chromium.start(Programs.find(System.getenv())
        .orElseThrow(() -> new AssertionError(Programs.INSTALL)));
  }
}
