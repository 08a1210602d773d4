package org.redress.process.derby;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.db.sql.DbSqlSessionFactory;

/**
 * Registers Derby with the engine, once per class loader and without reflection: the engine keeps what it knows of
 * databases in static maps which subclasses may write. Derby speaks as H2 does, except where it is said here.
 * Call {@link #register()} before an engine is built; it may be called again.
 */
public final class DerbyDialect {

    /** The engine's name for this database. */
    public static final String DATABASE_TYPE = "derby";

    private static final String PRODUCT_NAME = "Apache Derby";
    private static final String FIRST_ROWS = "FETCH FIRST #{maxResults} ROWS ONLY";
    private static final String PAGE_OF_ROWS = "OFFSET #{firstResult} ROWS FETCH NEXT #{maxResults} ROWS ONLY";

    private DerbyDialect() {}

    /** Makes the engine recognise Derby and speak its SQL. */
    public static synchronized void register() {
        ProductNames.add(PRODUCT_NAME, DATABASE_TYPE);
        Sql.speak();
    }

    /** Never instantiated: a subclass may write the engine's table of product names. */
    private static final class ProductNames extends StandaloneProcessEngineConfiguration {

        static void add(String productName, String databaseType) {
            databaseTypeMappings.setProperty(productName, databaseType);
        }
    }

    /** Never instantiated: a subclass may write the engine's tables of SQL fragments and statements. */
    private static final class Sql extends DbSqlSessionFactory {

        private Sql() {
            super(true);
        }

        static void speak() {
            pages();
            functions();
            constants();
            authorizations();
            statements();
        }

        private static void pages() {
            asH2(databaseSpecificLimitBeforeStatements);
            asH2(optimizeDatabaseSpecificLimitBeforeWithoutOffsetStatements);
            asH2(databaseSpecificLimitBeforeWithoutOffsetStatements);
            asH2(databaseSpecificLimitBetweenStatements);
            asH2(databaseSpecificLimitBetweenFilterStatements);
            asH2(databaseSpecificLimitBetweenAcquisitionStatements);
            asH2(databaseSpecificLimitBeforeInUpdate);
            asH2(databaseSpecificLimitAfterInUpdate);
            asH2(databaseSpecificLimitBeforeNativeQueryStatements);
            asH2(databaseSpecificOrderByStatements);
            databaseSpecificLimitAfterStatements.put(DATABASE_TYPE, PAGE_OF_ROWS);
            databaseSpecificInnerLimitAfterStatements.put(DATABASE_TYPE, PAGE_OF_ROWS);
            databaseSpecificLimitAfterWithoutOffsetStatements.put(DATABASE_TYPE, FIRST_ROWS);
            optimizeDatabaseSpecificLimitAfterWithoutOffsetStatements.put(DATABASE_TYPE, FIRST_ROWS);
        }

        private static void functions() {
            asH2(databaseSpecificDistinct);
            asH2(databaseSpecificCountDistinctBeforeStart);
            asH2(databaseSpecificCountDistinctBeforeEnd);
            asH2(databaseSpecificCountDistinctAfterEnd);
            asH2(databaseSpecificNumericCast);
            asH2(databaseSpecificCollationForCaseSensitivity);
            asH2(databaseSpecificEscapeChar);
            asH2(databaseSpecificDatepart1);
            asH2(databaseSpecificDatepart2);
            asH2(databaseSpecificDatepart3);
            databaseSpecificBitAnd1.put(DATABASE_TYPE, "BITAND(");
            databaseSpecificBitAnd2.put(DATABASE_TYPE, ", CAST(");
            databaseSpecificBitAnd3.put(DATABASE_TYPE, " AS INTEGER))");
            databaseSpecificIfNull.put(DATABASE_TYPE, "COALESCE");
            databaseSpecificDummyTable.put(DATABASE_TYPE, "FROM SYSIBM.SYSDUMMY1");
            databaseSpecificDaysComparator.put(
                    DATABASE_TYPE, "{fn TIMESTAMPADD(SQL_TSI_DAY, ${days}, ${date})} <= #{currentTimestamp}");
            databaseSpecificExtractTimeUnitFromDate.put(DATABASE_TYPE, "${extractTimeUnit}(${extractDateColumn})");
        }

        private static void constants() {
            asH2(databaseSpecificTrueConstant);
            asH2(databaseSpecificFalseConstant);
            Map<String, String> constants = new HashMap<>(dbSpecificConstants.get(DB2));
            // A long text in a DISTINCT or UNION would be a LONG VARCHAR, which Derby cannot compare.
            constants.put("constant.op_message", "CAST(NEW_VALUE_ || '_|_' || PROPERTY_ AS VARCHAR(4300))");
            // Without "with rs" Derby gives the lock back as soon as the result is read.
            constants.put("constant_for_update", "for update with rs");
            dbSpecificConstants.put(DATABASE_TYPE, constants);
        }

        private static void authorizations() {
            asH2(databaseSpecificAuthJoinStart);
            asH2(databaseSpecificAuthJoinEnd);
            asH2(databaseSpecificAuthJoinSeparator);
            asH2(databaseSpecificAuth1JoinStart);
            asH2(databaseSpecificAuth1JoinEnd);
            asH2(databaseSpecificAuth1JoinSeparator);
        }

        /** DB2's statements are Derby's too, but for native queries and ROW_NUMBER with an order. */
        private static void statements() {
            databaseSpecificStatements.getOrDefault(DB2, Map.of()).forEach((statement, mapped) -> {
                if (!statement.endsWith("ByNativeQuery")
                        && !statement.equals("selectMeterLogAggregatedByTimeInterval")) {
                    addDatabaseSpecificStatement(DATABASE_TYPE, statement, mapped);
                }
            });
        }

        private static void asH2(Map<String, String> fragments) {
            fragments.put(DATABASE_TYPE, fragments.get(H2));
        }
    }
}
