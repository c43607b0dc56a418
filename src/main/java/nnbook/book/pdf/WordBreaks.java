package nnbook.book.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * The places at which a line may end: those that Java knows, but none after the apostrophe inside a
 * word, which Java takes for a closing quotation mark, so that it would part “That’s”, none before
 * three dots, and none before the slash of a fraction, where the library would part an address.
 */
final class WordBreaks implements FSTextBreaker {
  private final FSTextBreaker places =
      new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.ROOT));

  private String text = "";

  @Override
  public void setText(String newText) {
    text = newText;
    places.setText(newText);
  }

  @Override
  public int next() {
    int place = places.next();
    while (isInWord(place) || isBeforeDots(place) || isInFraction(place)) {
      place = places.next();
    }
    return place;
  }

  private boolean isBeforeDots(int place) {
    return place > 0 && place < text.length() && text.charAt(place) == '…';
  }

  private boolean isInFraction(int place) {
    return place > 0 && place < text.length() && text.charAt(place) == '/'
        && Character.isDigit(text.charAt(place - 1));
  }

  private boolean isInWord(int place) {
    return place > 0 && place < text.length() && text.charAt(place - 1) == '’'
        && Character.isLetterOrDigit(text.charAt(place));
  }
}
