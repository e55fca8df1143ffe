package org.hongyan.engine.potential;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hongyan.engine.model.Check;
import org.hongyan.engine.model.Json;

/**
 * Brand development index 品牌发展指数 BDI: {@code brand share / category share · 100} per area; null
 * where the category has no share. Source: Kotler &amp; Keller.
 */
public record DevelopmentIndex(Map<String, Object> bdi) {

  public record Row(String area, double brandPct, double categoryPct) {

    public Row {
      Check.between("brandPct", brandPct, 0, 100);
      Check.between("categoryPct", categoryPct, 0, 100);
    }
  }

  public record Input(List<Row> rows) {

    public Input {
      Check.notEmpty("rows", rows);
      long areas = rows.stream().map(Row::area).distinct().count();
      Check.that(areas == rows.size(), "an area is given twice");
    }
  }

  public static DevelopmentIndex of(Input in) {
    var index = new LinkedHashMap<String, Object>();
    for (var row : in.rows()) {
      boolean sold = row.categoryPct() > 0;
      index.put(row.area(), sold ? row.brandPct() / row.categoryPct() * 100 : Json.NULL);
    }
    return new DevelopmentIndex(index);
  }
}
