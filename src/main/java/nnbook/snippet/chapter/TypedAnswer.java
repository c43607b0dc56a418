package nnbook.snippet.chapter;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the answer to a Predict box is typed as a number: its choices, which the reader does not see,
 * are the right number and wrong ones that were foreseen.
 *
 * @param digits to how many digits after the point the answer may be rounded; without, it is exact
 * @param output what stands before the number in the printed output that answers the question;
 *     empty where the output has one number only
 */
public record TypedAnswer(OptionalInt digits, String output) {
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(?:\\d{1,30}(?:\\.\\d{0,30})?|\\.\\d{1,30})(?:[eE][+-]?\\d{1,3})?");
  private static final Pattern PRINTED =
      Pattern.compile(
          "(?<![\\w.$,])[-−]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?:[eE][-+]?\\d+)?"
              + "(?!\\w|\\.\\d)");

  /**
   * Reads a number as somebody types it: {@code 0.5}, {@code .5}, {@code 0,5}, {@code 1e-3}, with
   * the minus sign of a keyboard or of a printed page. Empty for all else.
   */
  public static Optional<BigDecimal> number(String typed) {
    String plain = typed.strip().replace('−', '-');
    if (plain.indexOf('.') < 0) {
      plain = plain.replaceFirst(",", ".");
    }
    return NUMBER.matcher(plain).matches() ? Optional.of(decimal(plain)) : Optional.empty();
  }

  private static BigDecimal decimal(String plain) {
    return new BigDecimal(plain.toLowerCase(Locale.ROOT));
  }

  /** Whether {@code wanted} was typed, maybe with commas between groups of digits. */
  boolean isMet(BigDecimal wanted, String typed) {
    boolean grouped = typed.strip().matches("[-+−]?[1-9]\\d{0,2}(?:,\\d{3})+(?:\\.\\d*)?");
    return number(typed).filter(value -> isMet(wanted, value)).isPresent()
        || grouped && number(typed.replace(",", "")).filter(v -> isMet(wanted, v)).isPresent();
  }

  /** Whether {@code typed} is as near to {@code wanted} as the question asks. */
  private boolean isMet(BigDecimal wanted, BigDecimal typed) {
    BigDecimal most =
        digits.isPresent()
            ? BigDecimal.valueOf(5).movePointLeft(digits.getAsInt() + 1)
            : BigDecimal.ZERO;
    return wanted.subtract(typed).abs().compareTo(most) <= 0;
  }

  /** Rounds what a program prints as the question asks. */
  public BigDecimal rounded(BigDecimal printed) {
    return digits.isPresent() ? printed.setScale(digits.getAsInt(), RoundingMode.HALF_UP) : printed;
  }

  /**
   * The number that an output gives as the answer: the first one after {@link #output()}, or, where
   * that is empty, the only one. Empty when there is none, or more than one to choose from.
   */
  public Optional<BigDecimal> in(String printed) {
    int from = printed.indexOf(output);
    Matcher found = PRINTED.matcher(printed);
    if (from < 0 || !found.find(from + output.length())) {
      return Optional.empty();
    }
    BigDecimal first = decimal(found.group().replace('−', '-').replace(",", ""));
    return output.isEmpty() && found.find() ? Optional.empty() : Optional.of(first);
  }

  /** The form of the box with these roles; empty where its choices are shown. */
  public static Optional<TypedAnswer> of(Collection<String> roles, String output) {
    OptionalInt digits =
        roles.stream()
            .filter(role -> role.matches("digits-[1-9]"))
            .mapToInt(role -> role.charAt(role.length() - 1) - '0')
            .findFirst();
    return BlockMark.TYPED.isAmong(roles) || BlockMark.STEPPING.isAmong(roles)
        ? Optional.of(new TypedAnswer(digits, output))
        : Optional.empty();
  }
}
