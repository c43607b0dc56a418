package nnbook.web.image;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;

/**
 * Formats as {@code java.util.Formatter} of the JVM does where TeaVM's differs: it rounds half up,
 * and knows {@code %e}, {@code %g} and {@code %n}.
 */
final class FormatText {
  /** Conversions of numbers with a fraction. */
  private static final String FRACTIONS = "feg";

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
      } else if (conversion == '%') { // for which TeaVM's own takes an argument
        rest.append('%').append(width(options)).append('s');
        values.add("%");
      } else if (options.contains("$") || next >= arguments.length) {
        rest.append('%').append(options).append(conversion);
      } else {
        Object value = arguments[next++];
        boolean broken = FRACTIONS.indexOf(conversion) >= 0 && isNumber(value);
        rest.append('%').append(broken ? width(options) + 's' : options + conversion);
        values.add(broken ? fraction(conversion, value, options) : value);
      }
    }
    while (next < arguments.length) {
      values.add(arguments[next++]);
    }
    return new Formatter(locale).format(rest.toString(), values.toArray()).toString();
  }

  private static boolean isNumber(Object value) {
    return value instanceof Double || value instanceof Float || value instanceof BigDecimal;
  }

  private static BigDecimal number(Object value) {
    return new BigDecimal(value.toString());
  }

  private static boolean isNegative(Object value) {
    return value.toString().startsWith("-");
  }

  /** The digits of the shortest text, rounded half up. */
  private String fraction(char conversion, Object value, String options) {
    String sign =
        isNegative(value) ? "-" : options.contains("+") ? "+" : options.contains(" ") ? " " : "";
    if (value.toString().endsWith("NaN") || value.toString().endsWith("Infinity")) {
      return value.toString().endsWith("NaN") ? "NaN" : sign + "Infinity";
    }
    int point = options.indexOf('.');
    int digits = point < 0 ? 6 : Integer.parseInt(options.substring(point + 1));
    BigDecimal number = number(value).abs();
    String plain = switch (conversion) {
      case 'f' -> fixed(number, digits);
      case 'e' -> scientific(number, digits);
      default -> general(number, Math.max(1, digits));
    };
    String text = options.contains(",") ? grouped(plain) : plain;
    String width = width(options).replace("-", "");
    boolean zeros = options.replaceAll("[+ ,]", "").startsWith("0");
    int missing = zeros ? Integer.parseInt("0" + width) - sign.length() - text.length() : 0;
    return sign + "0".repeat(Math.max(0, missing)) + localized(text);
  }

  private static String fixed(BigDecimal number, int digits) {
    return number.setScale(digits, RoundingMode.HALF_UP).toPlainString();
  }

  private static String scientific(BigDecimal number, int digits) {
    BigDecimal rounded = number.round(new MathContext(digits + 1, RoundingMode.HALF_UP));
    int exponent =
        rounded.signum() == 0 ? 0 : rounded.precision() - rounded.scale() - 1;
    String shown = rounded.unscaledValue().toString();
    String all = shown + "0".repeat(Math.max(0, digits + 1 - shown.length()));
    String size = Integer.toString(Math.abs(exponent));
    return all.charAt(0) + (digits == 0 ? "" : "." + all.substring(1, digits + 1))
        + (exponent < 0 ? "e-" : "e+") + (size.length() < 2 ? "0" : "") + size;
  }

  /** As fixed digits from 0.0001 on, as long as no digit before the point is lost. */
  private static String general(BigDecimal number, int digits) {
    BigDecimal rounded = number.round(new MathContext(digits, RoundingMode.HALF_UP));
    int exponent = rounded.precision() - rounded.scale() - 1;
    if (rounded.signum() == 0) {
      return fixed(rounded, digits - 1);
    }
    return exponent >= -4 && exponent < digits
        ? fixed(rounded, digits - exponent - 1)
        : scientific(number, digits - 1);
  }

  private static String grouped(String text) {
    int end = text.indexOf('.') < 0 ? text.length() : text.indexOf('.');
    StringBuilder grouped = new StringBuilder(text);
    for (int at = end - 3; at > 0; at -= 3) {
      grouped.insert(at, ',');
    }
    return grouped.toString();
  }

  private String localized(String text) {
    return locale.getLanguage().equals("de")
        ? text.replace(',', ' ').replace('.', ',').replace(' ', '.') : text;
  }

  /** What {@code %s} understands of the options: the side and the width. */
  private static String width(String options) {
    int point = options.indexOf('.');
    String before = point < 0 ? options : options.substring(0, point);
    String digits = before.replaceAll("[-+ ,(#]", "").replaceFirst("^0+", "");
    return (before.contains("-") ? "-" : "") + digits;
  }
}
