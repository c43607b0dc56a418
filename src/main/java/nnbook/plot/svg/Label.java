package nnbook.plot.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A short text with little mathematics: {@code w_ji}, {@code a_1}, {@code h_{i+1}} set a subscript,
 * {@code 10^-3}, {@code x^2} a superscript, {@code *z*} italics, and a minus before a digit becomes
 * a real one.
 */
public final class Label {
  private enum Kind { PLAIN, ITALIC, SUB, SUPER }

  private record Run(Kind kind, String text) {}

  private static final Pattern MATH =
      Pattern.compile(
          "(?<![\\p{L}\\d_])(\\p{L})_"
              + "(?:\\{([^{}]*)\\}|([\\p{L}\\d]{1,3})(?![\\p{L}\\d_]))"
              + "|(?<=[\\p{L}\\d)*])\\^(?:\\{([^{}]*)\\}|([-−]?[\\p{L}\\d]+))"
              + "|\\*(\\p{L}+)\\*");

  // The groups of MATH: the patterns that run in a browser know no names for them.
  private static final int BASE = 1;
  private static final int LONG_SUB = 2;
  private static final int SHORT_SUB = 3;
  private static final int LONG_SUPER = 4;
  private static final int SHORT_SUPER = 5;
  private static final int ITALIC = 6;

  private static final Pattern MINUS = Pattern.compile("(?<![\\p{L}\\d_)-])-(?=[\\d.∞])");
  private static final double SMALL = 0.75;
  private static final String NORMAL = "0123456789+−ijnT";
  private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋ᵢⱼₙT";
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁱʲⁿᵀ";

  private final List<Run> runs;

  private Label(List<Run> runs) {
    this.runs = runs;
  }

  public static Label of(String text) {
    List<Run> runs = new ArrayList<>();
    Matcher m = MATH.matcher(text);
    int from = 0;
    while (m.find()) {
      add(runs, Kind.PLAIN, text.substring(from, m.start()));
      add(runs, Kind.ITALIC, first(m.group(BASE), m.group(ITALIC)));
      add(runs, Kind.SUB, first(m.group(LONG_SUB), m.group(SHORT_SUB)));
      add(runs, Kind.SUPER, first(m.group(LONG_SUPER), m.group(SHORT_SUPER)));
      from = m.end();
    }
    boolean single = from == 0 && text.length() == 1 && Character.isLetter(text.charAt(0));
    add(runs, single ? Kind.ITALIC : Kind.PLAIN, text.substring(from));
    return new Label(List.copyOf(runs));
  }

  private static String first(String a, String b) {
    return a != null ? a : b != null ? b : "";
  }

  private static void add(List<Run> runs, Kind kind, String text) {
    if (!text.isEmpty()) {
      boolean script = kind == Kind.SUB || kind == Kind.SUPER;
      String minus = script ? text.replace('-', '−') : MINUS.matcher(text).replaceAll("−");
      runs.add(new Run(kind, minus));
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Label label && runs.equals(label.runs);
  }

  @Override
  public int hashCode() {
    return runs.hashCode();
  }

  public boolean isEmpty() {
    return runs.isEmpty();
  }

  /** Returns the approximate width at the given font size, rather too wide than too narrow. */
  public double width(double fontSize) {
    double width = 0;
    for (Run run : runs) {
      boolean script = run.kind == Kind.SUB || run.kind == Kind.SUPER;
      width += TextWidth.em(run.text) * fontSize * (script ? SMALL : 1);
    }
    return width;
  }

  /** Returns the text for places that know no tspan, with raised and lowered characters. */
  public String plain() {
    StringBuilder out = new StringBuilder();
    for (Run run : runs) {
      out.append(
          switch (run.kind) {
            case SUB -> shifted(run.text, LOWERED, "_");
            case SUPER -> shifted(run.text, RAISED, "^");
            default -> run.text;
          });
    }
    return out.toString();
  }

  private static String shifted(String text, String shifted, String sign) {
    boolean known = text.chars().allMatch(c -> NORMAL.indexOf(c) >= 0);
    if (!known) {
      return sign + text;
    }
    return text.chars().mapToObj(c -> "" + shifted.charAt(NORMAL.indexOf(c)))
        .collect(Collectors.joining());
  }

  /** Returns the text's content as SVG. */
  public String tspans() {
    StringBuilder out = new StringBuilder();
    double shift = 0;
    boolean leans = false;
    for (Run run : runs) {
      double wanted = run.kind == Kind.SUB ? 0.25 : run.kind == Kind.SUPER ? -0.4 : 0;
      boolean script = wanted != 0;
      double em = script ? SMALL : 1;
      String text = Svg.escape(run.text);
      if (wanted == shift && run.kind == Kind.PLAIN) {
        out.append(text);
        leans = false;
        continue;
      }
      out.append("<tspan");
      if (wanted != shift) {
        out.append(" dy=\"").append(Svg.number((wanted - shift) / em)).append("em\"");
      }
      // A letter that leans to the right would touch what is raised behind it.
      out.append(leans && run.kind == Kind.SUPER ? " dx=\"0.15em\"" : "");
      leans = run.kind == Kind.ITALIC;
      out.append(script ? " font-size=\"75%\"" : "");
      out.append(run.kind == Kind.ITALIC ? " font-style=\"italic\"" : "");
      out.append('>').append(text).append("</tspan>");
      shift = wanted;
    }
    return out.toString();
  }
}
