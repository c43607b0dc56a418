package nnbook.course.certify.wire;

import java.io.DataInputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.function.BiConsumer;
import nnbook.course.certify.wire.FrameStream.Message;

/**
 * The judge's end of the conversation about one check: calls methods of the submission, and lets it
 * call the test's functions. Nothing that comes from the other end can be more than a value, an
 * exception, or a WireException.
 */
public final class Caller extends Dialogue {
  private final Carriers carriers;
  private final BiConsumer<MessageKind, List<String>> told;

  /**
   * A conversation over {@code frames} about an exercise whose stub is loaded by {@code loader}.
   *
   * @param told hears of messages that interrupt a call: WHERE and EXIT, and their texts
   */
  public Caller(
      FrameStream frames,
      ClassLoader loader,
      List<StubType> stubs,
      BiConsumer<MessageKind, List<String>> told)
      throws ClassNotFoundException {
    super(frames);
    this.carriers = new Carriers(loader, stubs, null);
    this.told = told;
  }

  @Override
  Carriers carriers() {
    return carriers;
  }

  /**
   * Calls the submission's method of that name. Throws what it throws, and NotHandedOver when its
   * answer cannot travel; IOException when the other end is gone, WireException when it lies.
   */
  public Object call(String name, Class<?>[] types, Class<?> result, Object[] arguments)
      throws IOException {
    int before = sharedCount();
    share(arguments);
    try {
      Body body = new Body();
      ThrownIo.text(name, WORD, body.out);
      body.out.writeInt(types.length);
      for (Class<?> type : types) {
        ThrownIo.text(type.getName(), WORD, body.out);
      }
      body.out.write(graph(arguments));
      frames.send(MessageKind.CALL, body.bytes());
      return result(result);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    } finally {
      unshare(before);
    }
  }

  private Object result(Class<?> type) throws IOException {
    while (true) {
      Message message = frames.receive();
      switch (message.kind()) {
        case RESULT -> {
          return result(message.data(), type);
        }
        case ASK -> answer(message.data());
        case WHERE, EXIT -> tell(message);
        default -> throw new WireException("a message of kind " + message.kind());
      }
    }
  }

  /** Hands a message that interrupts to who wants to know. */
  public void tell(Message message) throws IOException {
    DataInputStream in = message.data();
    String place = PlainMessages.word(in);
    String printed = PlainMessages.word(in);
    told.accept(message.kind(), List.of(place, printed));
  }

  private Object result(DataInputStream in, Class<?> type) throws IOException {
    switch (in.readUnsignedByte()) {
      case VALUE -> {
        Object[] values = graph(in);
        Object value = values.length == 1 ? values[0] : this;
        boolean fits =
            type == void.class || type.isPrimitive()
                ? value != null == (type != void.class) && ScalarIo.isBox(value, type)
                : value == null || type.isInstance(value);
        if (!fits) {
          throw new WireException("not a " + type.getName());
        }
        return value;
      }
      case THROWN -> {
        Throwable thrown = ThrownIo.read(in);
        graph(in);
        throw sneak(thrown);
      }
      case THROWN_BACK -> {
        Throwable thrown = thrown(in.readInt());
        graph(in);
        throw sneak(thrown);
      }
      case NOT_HANDED_OVER -> throw new NotHandedOver(String.valueOf(GraphReader.text(in, WORD)));
      default -> throw new WireException("a result of no kind");
    }
  }

  /** Calls a function of the test for the submission. */
  private void answer(DataInputStream in) throws IOException {
    Handle handle = handles.get(in.readInt());
    int type = in.readUnsignedByte();
    int number = in.readUnsignedByte();
    if (!carriers.isRemote(handle.carrier) || type >= carriers.interfaces().size()) {
      throw new WireException("not a function");
    }
    Class<?> called = carriers.interfaces().get(type);
    List<Method> methods = Carriers.methods(called);
    if (!called.isInstance(handle.object) || number >= methods.size()) {
      throw new WireException("not a method");
    }
    int before = sharedCount();
    Object[] arguments = graph(in);
    share(arguments);
    Body body = new Body();
    try {
      Object value = methods.get(number).invoke(handle.object, arguments);
      byte[] graph = graph(value);
      body.out.writeByte(VALUE);
      body.out.write(graph);
    } catch (IllegalArgumentException e) {
      throw new WireException("not what the method takes", e);
    } catch (InvocationTargetException e) {
      thrown(e.getCause(), body);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    } finally {
      unshare(before);
    }
    frames.send(MessageKind.ANSWER, body.bytes());
  }

  private void thrown(Throwable thrown, Body body) throws IOException {
    if (thrown instanceof VirtualMachineError && !(thrown instanceof StackOverflowError)
        || thrown instanceof CallBroken) {
      throw sneak(thrown);
    }
    try {
      byte[] graph = graph();
      body.out.writeByte(THROWN);
      body.out.writeInt(number(thrown));
      ThrownIo.write(thrown, body.out);
      body.out.write(graph);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
