package org.hongyan.customers;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The editable side of a customer.
 *
 * @param version the one the editor saw; another in the meantime is refused as {@code
 *     customer.changed}
 * @param addPhones numbers to add, as typed
 * @param removePhones ids of numbers to drop
 */
record CustomerEdit(
    @NotNull CustomerKind kind,
    @NotBlank @Size(max = 200) String name,
    @Nullable @Size(max = 200) String company,
    @Nullable @Size(max = 100) String contactPerson,
    @Nullable @Size(max = 60) String province,
    @Nullable @Size(max = 60) String city,
    @Nullable @Size(max = 100) String source,
    @NotNull @Size(max = 100) Map<String, String> fields,
    @NotNull @Size(max = 10) List<@Size(max = 60) String> addPhones,
    @NotNull @Size(max = 10) List<PhoneId> removePhones,
    int version) {}
