package org.hongyan.customers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The key-encryption key of this installation, in {@code keys/kek} of the data folder, readable by
 * its owner only. Made at the first start; if data exist and the file is lost or another, the
 * program refuses to start rather than go on with a new key.
 */
@Component
class KeyFile {

  private static final byte[] PROOF = "hongyan key proof 1".getBytes(StandardCharsets.UTF_8);
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Path file;
  private final SecretKeySpec key;
  private final String keyId;

  KeyFile(@Value("${hongyan.data}") Path data, JdbcClient db, TransactionTemplate transaction) {
    this.file = data.resolve("keys").resolve("kek");
    boolean used =
        db.sql("select count(*) from customers.key_proof").query(Integer.class).single() > 0;
    if (used && !Files.exists(file)) throw lost("is missing");
    var bytes = read();
    this.key = new SecretKeySpec(bytes, "AES");
    this.keyId = HexFormat.of().formatHex(Gcm.hmac(bytes, PROOF), 0, 8);
    Arrays.fill(bytes, (byte) 0);
    transaction.executeWithoutResult(status -> prove(db));
  }

  String keyId() {
    return keyId;
  }

  byte[] wrap(byte[] secret, String about) {
    return Gcm.seal(key, secret, about);
  }

  byte[] unwrap(byte[] wrapped, String about) {
    return Gcm.open(key, wrapped, 0, about);
  }

  private void prove(JdbcClient db) {
    db.sql(
            """
            insert into customers.key_proof (id, key_id, proof) values (1, :keyId, :proof)
            on conflict do nothing
            """)
        .param("keyId", keyId)
        .param("proof", wrap(PROOF, "proof"))
        .update();
    var stored =
        db.sql("select key_id from customers.key_proof where id = 1").query(String.class).single();
    if (!stored.equals(keyId)) throw lost("is not the one these data were written with");
  }

  private IllegalStateException lost(String what) {
    return new IllegalStateException(
        "The key file %s %s. Telephone numbers cannot be read without it; bring it back from a backup."
            .formatted(file, what));
  }

  private byte[] read() {
    try {
      if (!Files.exists(file)) make();
      var bytes = HexFormat.of().parseHex(Files.readString(file).strip());
      if (bytes.length != 32) throw lost("does not hold 32 bytes");
      return bytes;
    } catch (IllegalArgumentException notHex) {
      throw lost("is damaged");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the key file " + file, e);
    }
  }

  private void make() throws IOException {
    Files.createDirectories(
        file.getParent(),
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    var fresh = new byte[32];
    RANDOM.nextBytes(fresh);
    try {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(file, HexFormat.of().formatHex(fresh) + "\n", StandardOpenOption.SYNC);
    } catch (FileAlreadyExistsException madeByAnother) {
      // the other's key counts
    }
  }

  /** AES-256-GCM with a random 12-byte nonce in front and the purpose as associated data. */
  static final class Gcm {

    static final int OVERHEAD = 28;

    private Gcm() {}

    static byte[] seal(SecretKeySpec key, byte[] clear, String about) {
      try {
        var nonce = new byte[12];
        RANDOM.nextBytes(nonce);
        var cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, 0, about);
        var out = new byte[clear.length + OVERHEAD];
        System.arraycopy(nonce, 0, out, 0, 12);
        cipher.doFinal(clear, 0, clear.length, out, 12);
        return out;
      } catch (java.security.GeneralSecurityException e) {
        throw new IllegalStateException("cannot encrypt", e);
      }
    }

    static byte[] open(SecretKeySpec key, byte[] sealed, int from, String about) {
      try {
        var cipher = cipher(Cipher.DECRYPT_MODE, key, sealed, from, about);
        return cipher.doFinal(sealed, from + 12, sealed.length - from - 12);
      } catch (java.security.GeneralSecurityException e) {
        throw new IllegalStateException("sealed value does not belong here or was altered", e);
      }
    }

    private static Cipher cipher(int mode, SecretKeySpec key, byte[] nonce, int from, String about)
        throws java.security.GeneralSecurityException {
      var cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, key, new GCMParameterSpec(128, nonce, from, 12));
      cipher.updateAAD(about.getBytes(StandardCharsets.UTF_8));
      return cipher;
    }

    static byte[] hmac(byte[] key, byte[] text) {
      try {
        var mac = javax.crypto.Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text);
      } catch (java.security.GeneralSecurityException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
