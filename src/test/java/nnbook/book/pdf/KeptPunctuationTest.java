package nnbook.book.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KeptPunctuationTest {
  private static String kept(String html) {
    Element body = Jsoup.parseBodyFragment(html).body();
    KeptPunctuation.keep(body);
    return body.html();
  }

  private static String together(String html) {
    return "<span class=\"together\">" + html + "</span>";
  }

  @Test
  void code_keeps_its_full_stop() {
    assertEquals("See " + together("<code>x</code>.") + " Then",
        kept("See <code>x</code>. Then"));
  }

  @Test
  void the_last_of_several_words_keeps_it() {
    assertEquals("<em id=\"here\">what is </em>" + together("<em>inside</em>,") + " well",
        kept("<em id=\"here\">what is inside</em>, well"));
  }

  @Test
  void a_lowered_letter_stays_with_its_base_too() {
    assertEquals("L = " + together("y<sub>j</sub>)²."), kept("L = y<sub>j</sub>)²."));
  }

  @Test
  void an_exponent_stays_with_its_base() {
    assertEquals("above " + together("10<sup>−17</sup>") + " isn’t",
        kept("above 10<sup>−17</sup> isn’t"));
  }

  @Test
  void other_words_stay_as_they_are() {
    assertEquals("<em>both</em> of them.", kept("<em>both</em> of them."));
  }
}
