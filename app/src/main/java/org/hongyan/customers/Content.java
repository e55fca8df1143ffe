package org.hongyan.customers;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of a file somebody gave us, whether it lies plain or sealed. */
interface Content {

  InputStream open() throws IOException;

  long size() throws IOException;

  /** For readers that jump about in a file: its name is gone as soon as they have opened it. */
  Clear asFile() throws IOException;

  /** A plain file; {@code ours} to delete when it was only made for a reader. */
  record Clear(Path path, boolean ours) implements Closeable {

    static final String TAIL = ".clear";

    @Override
    public void close() throws IOException {
      if (ours) Files.deleteIfExists(path);
    }
  }

  static Content plain(Path file) {
    return new Content() {
      @Override
      public InputStream open() throws IOException {
        return Files.newInputStream(file);
      }

      @Override
      public long size() throws IOException {
        return Files.size(file);
      }

      @Override
      public Clear asFile() {
        return new Clear(file, false);
      }
    };
  }
}
