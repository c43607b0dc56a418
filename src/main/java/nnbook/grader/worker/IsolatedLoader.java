package nnbook.grader.worker;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import nnbook.platform.ChapterName;

/**
 * Loads the classes of one exercise and its test, never those of the same name on the class path.
 * Everything else comes from the JDK, JUnit and this book. There are no resources, so that nothing
 * that lies about can configure JUnit.
 */
public class IsolatedLoader extends ClassLoader {
  static {
    registerAsParallelCapable();
  }

  private final Map<String, byte[]> classes;

  /** A loader of these classes, by name. */
  public IsolatedLoader(Map<String, byte[]> classes) {
    super("exercise", IsolatedLoader.class.getClassLoader());
    this.classes = Map.copyOf(classes);
  }

  @Override
  protected final Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!ChapterName.holdsClass(name)) {
      if (name.startsWith("kotlin")) {
        throw new ClassNotFoundException(name);
      }
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      if (loaded == null) {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
          throw new ClassNotFoundException(name);
        }
        loaded = defineClass(name, bytes, 0, bytes.length);
      }
      return loaded;
    }
  }

  @Override
  public final URL getResource(String name) {
    return null;
  }

  @Override
  public final Enumeration<URL> getResources(String name) throws IOException {
    return Collections.emptyEnumeration();
  }

  @Override
  public final InputStream getResourceAsStream(String name) {
    return null;
  }
}
