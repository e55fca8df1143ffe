package org.hongyan.customers;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Files with customers in them, sealed under the tenant's key and readable by our own account only.
 * Each is bound to what it is about: a file moved to another name or company does not open.
 */
@Component
class SealedFiles {

  private final Path data;
  private final TenantKeys keys;

  SealedFiles(@Value("${hongyan.data}") Path data, TenantKeys keys) {
    this.data = data;
    this.keys = keys;
  }

  /** A folder of the data folder, made when it is missing. */
  Path folder(String name) {
    var folder = data.resolve(name);
    try {
      if (!Files.isDirectory(folder)) {
        var mode =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
        Files.createDirectories(folder, mode);
      }
      return folder;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Replaces a file; it is whole and readable once the stream was closed. */
  OutputStream write(Path file, String about) throws IOException {
    own(file);
    return SealedOutput.to(Files.newOutputStream(file), keys.current(), about);
  }

  /** The sealed file's own bytes, from one of them on. */
  InputStream read(Path file, String about, long from) throws IOException {
    return SealedInput.of(file, keys.current(), about, from);
  }

  Content content(Path file, String about) {
    return new Content() {
      @Override
      public InputStream open() throws IOException {
        return read(file, about, 0);
      }

      @Override
      public long size() throws IOException {
        return SealedInput.clearSize(Files.size(file));
      }

      @Override
      public Clear asFile() throws IOException {
        var clear = file.resolveSibling(org.hongyan.shared.Ids.next() + Clear.TAIL);
        own(clear);
        try (var in = open();
            var out = Files.newOutputStream(clear)) {
          in.transferTo(out);
        } catch (IOException | RuntimeException broken) {
          Files.deleteIfExists(clear);
          throw broken;
        }
        return new Clear(clear, true);
      }
    };
  }

  private static void own(Path file) throws IOException {
    Files.deleteIfExists(file);
    var mode = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    Files.createFile(file, mode);
  }
}
