package org.hongyan.shared.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the data live.
 *
 * @param url external PostgreSQL 17+ as {@code postgres://user:password@host:port/name} or a JDBC
 *     URL, for a user that may create roles; empty for the embedded server
 * @param folder data folder of this installation
 * @param poolSize connections of the program
 */
@ConfigurationProperties("hongyan.database")
public record DatabaseProperties(@Nullable String url, String folder, int poolSize) {}
