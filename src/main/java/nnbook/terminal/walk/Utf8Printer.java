package nnbook.terminal.walk;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import nnbook.terminal.screen.Screen;

/** Prints bytes as text as they come; a character may be split between two calls. */
final class Utf8Printer implements Consumer<byte[]> {
  private final Screen screen;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8.newDecoder()
          .onMalformedInput(CodingErrorAction.REPLACE)
          .onUnmappableCharacter(CodingErrorAction.REPLACE);
  private byte[] rest = {};
  private boolean inLine;

  Utf8Printer(Screen screen) {
    this.screen = screen;
  }

  @Override
  public synchronized void accept(byte[] bytes) {
    ByteBuffer in = ByteBuffer.allocate(rest.length + bytes.length).put(rest).put(bytes).flip();
    CharBuffer out = CharBuffer.allocate(in.remaining());
    decoder.decode(in, out, false);
    rest = new byte[in.remaining()];
    in.get(rest);
    String text = out.flip().toString().replace("\r\n", "\n");
    if (!text.isEmpty()) {
      inLine = !text.endsWith("\n");
      screen.print(text);
    }
  }

  /** Ends a line that was begun. */
  synchronized void endLine() {
    if (inLine) {
      screen.line("");
      inLine = false;
    }
  }
}
