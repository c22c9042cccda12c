package org.itpregistry.protocol.service;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.itpregistry.study.Condition;

/** Reads the conditions that answers must meet from JSON. */
final class ConditionJson {
    /** The keys of conditions; the reader and the writer share them. */
    static final Map<Condition.Test, String> TESTS = new EnumMap<>(Map.of(
            Condition.Test.FOUND, "found",
            Condition.Test.ANY_OF, "anyOf",
            Condition.Test.ALL_OF, "allOf",
            Condition.Test.ONLY, "only",
            Condition.Test.BELOW, "below",
            Condition.Test.AT_MOST, "atMost",
            Condition.Test.AT_LEAST, "atLeast",
            Condition.Test.ABOVE, "above",
            Condition.Test.FROM_TO, "fromTo"));

    private static final int MOST = 100;

    private ConditionJson() {}

    /** The condition among the keys of an object. */
    static Optional<Condition> condition(JsonPart json) {
        List<Condition> conditions = TESTS.entrySet().stream()
                .filter(test -> json.has(test.getValue()))
                .map(test -> condition(json, test.getKey(), test.getValue()))
                .toList();
        if (conditions.size() > 1) {
            json.fault("", "conditions");
        }
        return conditions.stream().findFirst();
    }

    /** The condition of a known test under a key. */
    static Condition condition(JsonPart json, Condition.Test test, String key) {
        List<String> operands = operands(json.value(key).orElseThrow());
        boolean right =
                switch (test) {
                    case FOUND -> operands.isEmpty();
                    case ANY_OF, ALL_OF, ONLY ->
                        !operands.isEmpty()
                                && operands.size() <= MOST
                                && operands.stream().allMatch(ConditionJson::isWord);
                    case FROM_TO ->
                        operands.size() == 2
                                && operands.stream().allMatch(ConditionJson::isWord)
                                && operands.get(0).compareTo(operands.get(1)) <= 0;
                    default -> operands.size() == 1 && isNumber(operands.get(0));
                };
        if (!right) {
            json.fault(key, "operands." + test);
        }
        return new Condition(test, operands);
    }

    private static boolean isWord(String operand) {
        return !operand.isBlank() && operand.length() <= JsonPart.WORD;
    }

    private static boolean isNumber(String operand) {
        return operand.matches("-?\\d{1,9}(\\.\\d{1,6})?");
    }

    private static List<String> operands(JsonValue json) {
        if (json.equals(JsonValue.TRUE)) {
            return List.of();
        }
        return json instanceof JsonArray several
                ? several.stream().map(ConditionJson::text).toList()
                : List.of(text(json));
    }

    /** A word or a number as a word. */
    static String text(JsonValue json) {
        return json instanceof JsonString string
                ? string.getString()
                : json instanceof JsonNumber number ? plain(number) : json.toString();
    }

    /** A number such as 1e999999 is not written out. */
    private static String plain(JsonNumber number) {
        return Math.abs(number.bigDecimalValue().scale()) > 20
                ? number.toString()
                : number.bigDecimalValue().toPlainString();
    }
}
