package org.itpregistry.house;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A REST door as its method says it, or as the document does.
 *
 * @param address method and path
 * @param parameters where each stands, and its name
 * @param takes media types of what is sent
 * @param gives media types of a good answer; empty where the method decides as it runs
 * @param statuses of answers; those of a method that can be told without running it
 */
record Door(String address, Set<String> parameters, Set<String> takes, Set<String> gives, Set<String> statuses) {

    private static final Set<String> VERBS = Set.of("get", "put", "post", "delete", "patch", "head", "options");

    static List<Door> of(Class<?> resource) {
        return Arrays.stream(resource.getDeclaredMethods())
                .flatMap(method -> verb(method).stream().map(verb -> of(resource, method, verb)))
                .toList();
    }

    /** All doors that the document describes. */
    static List<Door> of(JsonObject document) {
        return document.getJsonObject("paths").entrySet().stream()
                .flatMap(path -> path.getValue().asJsonObject().entrySet().stream()
                        .filter(verb -> VERBS.contains(verb.getKey()))
                        .map(verb -> of(
                                verb.getKey() + " " + path.getKey(),
                                verb.getValue().asJsonObject(),
                                document)))
                .toList();
    }

    private static Door of(Class<?> resource, Method method, String verb) {
        Set<String> parameters = new TreeSet<>();
        Arrays.stream(method.getParameters()).forEach(parameter -> parameters.addAll(named(parameter)));
        Set<String> statuses = new TreeSet<>();
        if (method.getReturnType() != Response.class) {
            statuses.add(method.getReturnType() == void.class ? "204" : "200");
        }
        String path = path(resource) + path(method);
        if (path.contains("{")) {
            statuses.add("404");
        }
        return new Door(
                verb + " " + path,
                parameters,
                types(method.getAnnotation(Consumes.class), resource.getAnnotation(Consumes.class), Consumes::value),
                types(method.getAnnotation(Produces.class), resource.getAnnotation(Produces.class), Produces::value),
                statuses);
    }

    private static Door of(String address, JsonObject operation, JsonObject document) {
        Set<String> parameters = new TreeSet<>();
        if (operation.containsKey("parameters")) {
            operation.getJsonArray("parameters").getValuesAs(JsonObject.class).forEach(each -> {
                JsonObject parameter = resolved(each, document);
                parameters.add(parameter.getString("in") + " " + parameter.getString("name"));
            });
        }
        Set<String> takes = new TreeSet<>();
        Optional.ofNullable(operation.getJsonObject("requestBody"))
                .ifPresent(body -> takes.addAll(body.getJsonObject("content").keySet()));
        Set<String> gives = new TreeSet<>();
        JsonObject responses = operation.getJsonObject("responses");
        responses.keySet().stream()
                .filter(status -> status.startsWith("2"))
                .map(responses::getJsonObject)
                .filter(answer -> answer.containsKey("content"))
                .forEach(answer -> gives.addAll(answer.getJsonObject("content").keySet()));
        return new Door(address, parameters, takes, gives, new TreeSet<>(responses.keySet()));
    }

    private static JsonObject resolved(JsonObject part, JsonObject document) {
        return part.get("$ref") instanceof JsonString place
                ? document.getValue(place.getString().substring(1)).asJsonObject()
                : part;
    }

    private static Optional<String> verb(Method method) {
        return Stream.of(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value().toLowerCase(Locale.ROOT))
                .findFirst();
    }

    private static String path(AnnotatedElement element) {
        return Optional.ofNullable(element.getAnnotation(Path.class))
                .map(Path::value)
                .orElse("");
    }

    private static Set<String> named(Parameter parameter) {
        Set<String> names = new TreeSet<>(named((AnnotatedElement) parameter));
        if (parameter.isAnnotationPresent(BeanParam.class)) {
            Arrays.stream(parameter.getType().getDeclaredFields()).forEach(field -> names.addAll(named(field)));
        }
        return names;
    }

    private static Set<String> named(AnnotatedElement element) {
        Set<String> names = new TreeSet<>();
        Optional.ofNullable(element.getAnnotation(QueryParam.class))
                .ifPresent(query -> names.add("query " + query.value()));
        Optional.ofNullable(element.getAnnotation(PathParam.class))
                .ifPresent(path -> names.add("path " + path.value()));
        return names;
    }

    private static <A> Set<String> types(A ofMethod, A ofClass, Function<A, String[]> value) {
        A nearest = ofMethod == null ? ofClass : ofMethod;
        return nearest == null ? Set.of() : new TreeSet<>(List.of(value.apply(nearest)));
    }

    /** In what the document differs from the door; empty where it tells the truth. */
    List<String> differences(Map<String, Door> documented) {
        Door other = documented.get(address);
        if (other == null) {
            return List.of(address + " is not described");
        }
        Set<String> wrong = new TreeSet<>();
        if (!parameters.equals(other.parameters)) {
            wrong.add(address + " has " + parameters + ", described are " + other.parameters);
        }
        if (!takes.isEmpty() && !takes.equals(other.takes)) {
            wrong.add(address + " takes " + takes + ", described are " + other.takes);
        }
        if (!gives.isEmpty() && !other.gives.isEmpty() && !gives.equals(other.gives)) {
            wrong.add(address + " gives " + gives + ", described are " + other.gives);
        }
        if (!other.statuses.containsAll(statuses)) {
            wrong.add(address + " answers " + statuses + ", described are " + other.statuses);
        }
        return List.copyOf(wrong);
    }
}
