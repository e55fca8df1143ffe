package org.hongyan.customers;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.hongyan.shared.TenantId;

/**
 * The keys of one tenant: seals numbers (key id in two bytes, nonce, text, tag) and makes blind
 * indexes. Safe for many threads.
 */
final class NumberKeys {

  private final TenantId tenant;
  private final TreeMap<Integer, SecretKeySpec> dataKeys;
  private final Mac index;

  /**
   * @param secrets per key id 64 bytes: data key, then index key; the first one's index key counts
   */
  NumberKeys(TenantId tenant, Map<Integer, byte[]> secrets) {
    this.tenant = tenant;
    this.dataKeys = new TreeMap<>();
    secrets.forEach((id, bytes) -> dataKeys.put(id, new SecretKeySpec(bytes, 0, 32, "AES")));
    var first = secrets.get(dataKeys.firstKey());
    if (first == null) throw new IllegalArgumentException("no key for tenant " + tenant);
    try {
      index = Mac.getInstance("HmacSHA256");
      index.init(new SecretKeySpec(first, 32, 32, "HmacSHA256"));
    } catch (java.security.GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  byte[] seal(PhoneId id, String number) {
    var newest = dataKeys.lastEntry();
    var sealed =
        KeyFile.Gcm.seal(newest.getValue(), number.getBytes(StandardCharsets.UTF_8), about(id));
    return ByteBuffer.allocate(sealed.length + 2)
        .putShort(newest.getKey().shortValue())
        .put(sealed)
        .array();
  }

  String open(PhoneId id, byte[] sealed) {
    int keyId = ByteBuffer.wrap(sealed).getShort() & 0xFFFF;
    var key = dataKeys.get(keyId);
    if (key == null) throw new IllegalStateException("number sealed with unknown key " + keyId);
    return new String(KeyFile.Gcm.open(key, sealed, 2, about(id)), StandardCharsets.UTF_8);
  }

  /** Id of the key that seals what is new. */
  int newest() {
    return dataKeys.lastKey();
  }

  /** The key of one file, which nothing else is sealed with. */
  SecretKeySpec fileKey(int keyId, byte[] salt) {
    var key = dataKeys.get(keyId);
    if (key == null) throw new IllegalStateException("file sealed with unknown key " + keyId);
    var about = (tenant.value() + "|customers.file|").getBytes(StandardCharsets.UTF_8);
    var text = ByteBuffer.allocate(about.length + salt.length).put(about).put(salt).array();
    return new SecretKeySpec(KeyFile.Gcm.hmac(key.getEncoded(), text), "AES");
  }

  /** Blind index of the whole number: equal numbers, equal values, for this tenant only. */
  UUID whole(String number) {
    var hash = ByteBuffer.wrap(mac("whole|" + number));
    return new UUID(hash.getLong(), hash.getLong());
  }

  long last4(String digits) {
    return ByteBuffer.wrap(mac("last4|" + digits)).getLong();
  }

  long first7(String digits) {
    return ByteBuffer.wrap(mac("first7|" + digits)).getLong();
  }

  private byte[] mac(String text) {
    try {
      return ((Mac) index.clone()).doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException(e);
    }
  }

  private String about(PhoneId id) {
    return tenant.value() + "|customers.phone|number|" + id.value();
  }
}
