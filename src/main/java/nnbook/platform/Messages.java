package nnbook.platform;

import java.text.MessageFormat;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The message catalog: every sentence that a reader sees and that does not stand in a chapter, a
 * hint or a graded test. The files lie under {@code nnbook/messages/}, most of them named after a
 * room, so that a translation is a sibling file and touches no code. Patterns are {@link
 * MessageFormat}: write {@code ''} for an apostrophe; numbers are passed as strings, so that no
 * locale changes their looks.
 */
public final class Messages {
  private final ResourceBundle bundle;

  private Messages(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  /** Returns the messages of one room, for example {@code of("grader")}. */
  public static Messages of(String room) {
    return new Messages(ResourceBundle.getBundle("nnbook.messages." + room, Locale.ROOT));
  }

  /** These sentences, and those of {@code others} where these have none, for picocli. */
  public ResourceBundle orElse(Messages others) {
    return new ResourceBundle() {
      @Override
      protected Object handleGetObject(String key) {
        return bundle.containsKey(key) ? bundle.getObject(key)
            : others.bundle.containsKey(key) ? others.bundle.getObject(key) : null;
      }

      @Override
      public Enumeration<String> getKeys() {
        Set<String> keys = new HashSet<>(bundle.keySet());
        keys.addAll(others.bundle.keySet());
        return Collections.enumeration(keys);
      }
    };
  }

  /** Returns all patterns by their keys, for scripts that fill {0}, {1} … by themselves. */
  public Map<String, String> all() {
    return bundle.keySet().stream().collect(Collectors.toMap(key -> key, this::get));
  }

  /** Returns the sentence of {@code key} with {0}, {1} … replaced by the arguments. */
  public String get(String key, Object... arguments) {
    Object[] words = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      words[i] = String.valueOf(arguments[i]);
    }
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(words);
  }
}
