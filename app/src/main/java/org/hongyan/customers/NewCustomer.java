package org.hongyan.customers;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What makes a customer; only kind, name and one number are asked for.
 *
 * @param phones as typed, several in one text allowed
 */
public record NewCustomer(
    @NotNull CustomerKind kind,
    @NotBlank @Size(max = 200) String name,
    @Nullable @Size(max = 200) String company,
    @Nullable @Size(max = 100) String contactPerson,
    @Nullable @Size(max = 60) String province,
    @Nullable @Size(max = 60) String city,
    @Nullable @Size(max = 100) String source,
    @NotNull @Size(max = 10) List<@Size(max = 60) String> phones,
    @NotNull @Size(max = 100) Map<String, String> fields,
    boolean toPool) {

  /** A person with a name and a number, owned by who creates it. */
  public static NewCustomer person(String name, String phone) {
    return new NewCustomer(
        CustomerKind.PERSON, name, null, null, null, null, null, List.of(phone), Map.of(), false);
  }
}
