package nnbook.web.aot;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;

/** The class path of what becomes Wasm: this program's own, the JDK's, and files made here. */
final class MadeFilesLoader extends ClassLoader {
  /**
   * Java's own classes are TeaVM's; those of the JDK would need a machine. Services are those that
   * the page asks for.
   */
  private static final String NOT_OF_THE_PAGE = "(java|jdk|sun|META-INF/services)/.*";

  private final Map<String, byte[]> made;
  private final String hidden;

  private MadeFilesLoader(ClassLoader parent, Map<String, byte[]> made, String hidden) {
    super(parent);
    this.made = Map.copyOf(made);
    this.hidden = hidden;
  }

  /** For TeaVM, which looks for its policies as services; {@code made}, by paths, come first. */
  static MadeFilesLoader forCompiler(Map<String, byte[]> made) {
    return new MadeFilesLoader(MadeFilesLoader.class.getClassLoader(), made, "");
  }

  /** For what it compiles. */
  static MadeFilesLoader forPage(Map<String, byte[]> made) {
    return new MadeFilesLoader(MadeFilesLoader.class.getClassLoader(), made, NOT_OF_THE_PAGE);
  }

  @Override
  public URL getResource(String name) {
    return made.containsKey(name) ? url(name) : super.getResource(name);
  }

  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    List<URL> all = new ArrayList<>();
    if (made.containsKey(name)) {
      all.add(url(name));
    }
    if (!name.matches(hidden)) {
      all.addAll(Collections.list(super.getResources(name)));
    }
    return Collections.enumeration(all);
  }

  @Override
  public InputStream getResourceAsStream(String name) {
    return made.containsKey(name)
        ? new ByteArrayInputStream(made.get(name))
        : super.getResourceAsStream(name);
  }

  private URL url(String name) {
    try {
      return new URL("made", "", -1, "/" + name, new URLStreamHandler() {
        @Override
        protected URLConnection openConnection(URL url) {
          return new URLConnection(url) {
            @Override
            public void connect() {}

            @Override
            public InputStream getInputStream() {
              return new ByteArrayInputStream(made.get(name));
            }
          };
        }
      });
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
