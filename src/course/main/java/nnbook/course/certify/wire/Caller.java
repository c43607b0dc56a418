package nnbook.course.certify.wire;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import nnbook.course.certify.wire.FrameStream.Message;

/**
 * The judge's end of the conversation about one check: calls methods of the submission. Nothing
 * that comes from the other end can be more than a value, an exception, or the end of the check.
 */
public final class Caller extends Dialogue {
  private final BiConsumer<MessageKind, List<String>> told;
  private final Consumer<IOException> ended;

  /**
   * A conversation over {@code frames} about an exercise whose stub is loaded by {@code loader}.
   *
   * @param told hears of messages that interrupt a call: WHERE and EXIT, and their texts
   * @param ended hears that the other end is gone, or that it lies: a WireException
   */
  public Caller(
      FrameStream frames,
      ClassLoader loader,
      List<StubType> stubs,
      BiConsumer<MessageKind, List<String>> told,
      Consumer<IOException> ended)
      throws ClassNotFoundException {
    super(frames, loader, stubs, true);
    this.told = told;
    this.ended = ended;
  }

  /**
   * Calls the submission's method of that name. Throws what it throws, NotHandedOver when its
   * answer cannot travel, and CallBroken when the other end is gone, or lies.
   */
  public Object call(String name, Class<?>[] types, Class<?> result, Object[] arguments) {
    turn().lock();
    int before = share(arguments);
    try {
      MessageBody body = new MessageBody();
      ThrownIo.text(Locale.getDefault().toLanguageTag(), WORD, body.out);
      ThrownIo.text(name, WORD, body.out);
      body.out.writeInt(types.length);
      for (Class<?> type : types) {
        ThrownIo.text(type.getName(), WORD, body.out);
      }
      body.out.write(graph(arguments));
      frames.send(MessageKind.CALL, body.bytes());
      return outcome(await(MessageKind.RESULT), result);
    } catch (IOException e) {
      throw broken(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    } finally {
      unshare(before);
      turn().unlock();
    }
  }

  @Override
  Error broken(IOException e) {
    ended.accept(e);
    return new CallBroken(e);
  }

  /** Hands a message that interrupts to who wants to know. */
  @Override
  public void handle(Message message) throws IOException {
    if (message.kind() != MessageKind.WHERE && message.kind() != MessageKind.EXIT) {
      throw new WireException("a message of kind " + message.kind());
    }
    DataInputStream in = message.data();
    String place = PlainMessages.word(in);
    told.accept(message.kind(), List.of(place, PlainMessages.word(in)));
  }

  /** Waits for the message that ends a check. */
  public Message left() throws IOException {
    return await(MessageKind.LEFT);
  }
}
