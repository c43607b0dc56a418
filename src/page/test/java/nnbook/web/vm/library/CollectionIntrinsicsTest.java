package nnbook.web.vm.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;

import java.util.AbstractList;
import java.util.List;
import nnbook.web.vm.host.Native;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CollectionIntrinsicsTest {
  /** A list as it is compiled for the page. */
  private static List<Object> silent(Class<? extends RuntimeException> thrown) {
    return new AbstractList<>() {
      @Override
      public Object get(int index) {
        try {
          throw thrown.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
          throw new IllegalStateException(e);
        }
      }

      @Override
      public int size() {
        return 2;
      }
    };
  }

  @ParameterizedTest
  @ValueSource(classes = {IndexOutOfBoundsException.class, ArrayIndexOutOfBoundsException.class})
  void a_list_says_which_index_was_wrong(Class<? extends RuntimeException> thrown) {
    Native get = Intrinsics.find("java/util/List.get(I)Ljava/lang/Object;").orElseThrow();
    assertEquals("Index 7 out of bounds for length 2", assertThrowsExactly(thrown, () ->
        get.call(new long[] {0, 7}, new Object[] {silent(thrown), null}, 0)).getMessage());
  }
}
