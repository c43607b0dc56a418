package nnbook.author.machine;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Kinds of mistakes that a sentence may speak of, as far as its words tell. */
enum MistakeFamily {
  SIGN(
      "sign|minus|in place of|negative|uphill|climb|subtract|opposite|direction|plus\\b|add"
          + "|turned round|upside"),
  FACTOR(
      "factor|another number|in place of|times|twice|half|½|divide|mean\\b|multipl|scale|square"
          + "|averag|rate\\b|share|sum\\b|per\\b|weigh|too (large|small|high|low)"),
  TERM("missing|left out|lost|without|lack|bias|not (added|counted|used)|alone|only"),
  FUNCTION("root|\\blog|exp\\b|√|\\babs|\\|z\\||max\\b|min\\b|power|cosine|tanh|sigmoid|slope"),
  PLACE(
      "\\blast\\b|\\bfirst\\b|begin|start|\\bend|one (step|too|short)|too (early|late|far|many|few)"
          + "|< or <=|loop|index|\\bn - 1\\b|behind|from 1|stops|outside|\\brow|column|one place"
          + "|places|length"),
  ORDER(
      "transpos|rows and columns|columns? (and|for) rows?|the other way round|changed places"
          + "|exchange|swap|order|other places"),
  STATE(
      "reset|anew|goes on|accumul|running|\\bonce\\b|again|each time|before|after|copy|given array"
          + "|itself|same array|kept|forgotten|brought up|overwritten|\\bold\\b|already|earlier"),
  EDGE(
      "[≥≤<>]|equal|small|large|greater|less|tie|boundary|limit|at least|at most|exactly|both|not 0"
          + "|never"),
  DIGITS("\\bints?\\b|float\\b|whole number|round|digits|\\bcast|1 / 2 "),
  NOTHING_DONE("unchanged|as it came|nothing (moves|changes)|is the input|not used"),
  NO_NUMBER("\\bNaN|infinit|divided? by 0|0 divided by");

  private final Pattern words;

  MistakeFamily(String words) {
    this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Those that {@code sentence} speaks of. */
  static Set<MistakeFamily> of(String sentence) {
    Set<MistakeFamily> families = EnumSet.noneOf(MistakeFamily.class);
    for (MistakeFamily family : values()) {
      if (family.words.matcher(sentence).find()) {
        families.add(family);
      }
    }
    return families;
  }
}
