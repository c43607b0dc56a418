package nnbook.web.image;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;

/**
 * Formats as {@code java.util.Formatter} of the JVM does where TeaVM's differs: it rounds half up,
 * and knows {@code %n}.
 */
final class FormatText {
  private final Locale locale;

  FormatText(Locale locale) {
    this.locale = locale;
  }

  /** Numbers with a fraction are written here, all else by TeaVM's own. */
  String format(String pattern, Object... arguments) {
    StringBuilder rest = new StringBuilder();
    List<Object> values = new ArrayList<>();
    int next = 0;
    int at = 0;
    while (at < pattern.length()) {
      char c = pattern.charAt(at++);
      if (c != '%') {
        rest.append(c);
        continue;
      }
      int from = at;
      while (at < pattern.length() && !Character.isLetter(pattern.charAt(at))
          && pattern.charAt(at) != '%') {
        at++;
      }
      if (at == pattern.length()) {
        rest.append('%').append(pattern.substring(from));
        break;
      }
      char conversion = pattern.charAt(at++);
      String options = pattern.substring(from, at - 1);
      if (conversion == 'n') {
        rest.append('\n');
      } else if (conversion == '%' || options.contains("$") || next >= arguments.length) {
        rest.append('%').append(options).append(conversion);
      } else {
        Object value = arguments[next++];
        boolean fixed = conversion == 'f' && isFinite(value) && !options.contains(",");
        rest.append('%').append(fixed ? width(options) + 's' : options + conversion);
        values.add(fixed ? fixed(value, options) : value);
      }
    }
    while (next < arguments.length) {
      values.add(arguments[next++]);
    }
    return new Formatter(locale).format(rest.toString(), values.toArray()).toString();
  }

  private static boolean isFinite(Object value) {
    return value instanceof Double x && Double.isFinite(x)
        || value instanceof Float f && Float.isFinite(f)
        || value instanceof BigDecimal;
  }

  private static BigDecimal number(Object value) {
    return new BigDecimal(value.toString());
  }

  private static boolean isNegative(Object value) {
    return value.toString().startsWith("-");
  }

  /** The digits of the shortest text, rounded half up. */
  private String fixed(Object value, String options) {
    int point = options.indexOf('.');
    int digits = point < 0 ? 6 : Integer.parseInt(options.substring(point + 1));
    String text = number(value).setScale(digits, RoundingMode.HALF_UP).abs().toPlainString();
    String sign =
        isNegative(value) ? "-" : options.contains("+") ? "+" : options.contains(" ") ? " " : "";
    String width = width(options).replace("-", "");
    boolean zeros = options.startsWith("0") || options.startsWith("+0");
    int missing = zeros ? Integer.parseInt("0" + width) - sign.length() - text.length() : 0;
    return sign + "0".repeat(Math.max(0, missing)) + localized(text);
  }

  private String localized(String text) {
    return locale.getLanguage().equals("de") ? text.replace('.', ',') : text;
  }

  /** What {@code %s} understands of the options: the side and the width. */
  private static String width(String options) {
    int point = options.indexOf('.');
    String before = point < 0 ? options : options.substring(0, point);
    String digits = before.replaceAll("[-+ ,(#]", "").replaceFirst("^0+", "");
    return (before.contains("-") ? "-" : "") + digits;
  }
}
