package nnbook.book.site;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nnbook.platform.Messages;

/** A page template: <code>{{name}}</code> is a value, <code>{{msg:key}}</code> a message. */
final class Template {
  private static final Messages MESSAGES = Messages.of("book");
  private static final Pattern SLOT = Pattern.compile("\\{\\{(msg:)?([\\w.-]+)}}");

  private final String text;

  Template(String text) {
    this.text = text;
  }

  /** Fills all slots. Throws IllegalArgumentException for a slot without a value. */
  String fill(Map<String, String> values) {
    return SLOT.matcher(text).replaceAll(slot -> Matcher.quoteReplacement(value(slot, values)));
  }

  private static String value(java.util.regex.MatchResult slot, Map<String, String> values) {
    String name = slot.group(2);
    if (slot.group(1) != null) {
      return Html.escaped(MESSAGES.get(name));
    }
    if (!values.containsKey(name)) {
      throw new IllegalArgumentException("The page template has no value for " + name);
    }
    return values.get(name);
  }
}
