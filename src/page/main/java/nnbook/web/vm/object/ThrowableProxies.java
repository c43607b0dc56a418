package nnbook.web.vm.object;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import nnbook.web.vm.host.MissingMemberError;

/**
 * What stands outside for exceptions of interpreted classes, by what these extend: the nearest that
 * compiled code may ask for.
 */
@SuppressWarnings("serial") // nobody writes them to a stream
public final class ThrowableProxies {
  /** An exception of an interpreted class. */
  public interface Worded extends HostProxy {
    ThrowableWords words();

    @Override
    default Instance instance() {
      return words().instance();
    }
  }

  /** The nearest first. */
  private static final Map<Class<?>, Function<ThrowableWords, Worded>> MAKERS =
      new LinkedHashMap<>();

  static {
    MAKERS.put(IllegalArgumentException.class, OfIllegalArgumentException::new);
    MAKERS.put(IllegalStateException.class, OfIllegalStateException::new);
    MAKERS.put(RuntimeException.class, OfRuntimeException::new);
    MAKERS.put(Exception.class, OfException::new);
    MAKERS.put(Error.class, OfError::new);
  }

  private ThrowableProxies() {}

  static Object create(Class<?> outside, Instance instance) {
    for (Map.Entry<Class<?>, Function<ThrowableWords, Worded>> maker : MAKERS.entrySet()) {
      if (maker.getKey().isAssignableFrom(outside)) {
        return maker.getValue().apply(new ThrowableWords(instance));
      }
    }
    throw new MissingMemberError("a class that extends " + outside.getName());
  }

  /** Does what the constructor of those arguments does. */
  public static void initialize(Worded proxy, Object... arguments) {
    for (Object argument : arguments) {
      if (argument instanceof Throwable) {
        ((Throwable) proxy).initCause((Throwable) argument);
        if (arguments.length == 1) {
          proxy.words().plainMessage = argument.toString();
        }
      } else if (argument instanceof String) {
        proxy.words().plainMessage = (String) argument;
      }
    }
  }

  private static final class OfIllegalArgumentException extends IllegalArgumentException
      implements Worded {
    private final ThrowableWords words;

    OfIllegalArgumentException(ThrowableWords words) {
      this.words = words;
    }

    @Override
    public ThrowableWords words() {
      return words;
    }

    @Override
    public String getMessage() {
      return words.message();
    }

    @Override
    public String toString() {
      return words.text();
    }
  }

  private static final class OfIllegalStateException extends IllegalStateException
      implements Worded {
    private final ThrowableWords words;

    OfIllegalStateException(ThrowableWords words) {
      this.words = words;
    }

    @Override
    public ThrowableWords words() {
      return words;
    }

    @Override
    public String getMessage() {
      return words.message();
    }

    @Override
    public String toString() {
      return words.text();
    }
  }

  private static final class OfRuntimeException extends RuntimeException implements Worded {
    private final ThrowableWords words;

    OfRuntimeException(ThrowableWords words) {
      this.words = words;
    }

    @Override
    public ThrowableWords words() {
      return words;
    }

    @Override
    public String getMessage() {
      return words.message();
    }

    @Override
    public String toString() {
      return words.text();
    }
  }

  private static final class OfException extends Exception implements Worded {
    private final ThrowableWords words;

    OfException(ThrowableWords words) {
      this.words = words;
    }

    @Override
    public ThrowableWords words() {
      return words;
    }

    @Override
    public String getMessage() {
      return words.message();
    }

    @Override
    public String toString() {
      return words.text();
    }
  }

  private static final class OfError extends Error implements Worded {
    private final ThrowableWords words;

    OfError(ThrowableWords words) {
      this.words = words;
    }

    @Override
    public ThrowableWords words() {
      return words;
    }

    @Override
    public String getMessage() {
      return words.message();
    }

    @Override
    public String toString() {
      return words.text();
    }
  }
}
