package org.hongyan.customers;

import jakarta.servlet.http.HttpServletResponse;

/** A file a person can take along. */
enum TableFormat {
  CSV("text/csv;charset=UTF-8"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final String type;

  TableFormat(String type) {
    this.type = type;
  }

  /** Always as a download, never shown in place. */
  void describe(HttpServletResponse response, String name) {
    response.setContentType(type);
    response.setHeader(
        "Content-Disposition",
        "attachment; filename=\"" + name + "." + name().toLowerCase(java.util.Locale.ROOT) + "\"");
  }
}
