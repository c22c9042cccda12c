package org.itpregistry.entry.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.itpregistry.platform.domain.Item;
import org.itpregistry.platform.domain.TypedText;
import org.itpregistry.typed.Reading;

/**
 * Tells a script how typed text is read, while it is typed: the same grammar that reads the form when it is sent.
 *
 * <p>POST /casebook/reading (item, text, unit) answers {@code {"read": "3 May 2024", "choices": []}}. A post, because what is
 * typed does not belong into addresses; nothing is stored.
 */
@WebServlet("/entry/reading")
public class ReadingDoor extends HttpServlet {
    private static final int LONGEST = 200;

    @Inject
    private transient Typing typing;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Item<?>> item = Typing.item(request.getParameter("item"));
        String text = Optional.ofNullable(request.getParameter("text")).orElse("");
        if (item.isEmpty() || text.length() > LONGEST) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        String unit = request.getParameter("unit");
        Reading reading = TypedText.of(item.get()).read(text, typing.notation());
        JsonArrayBuilder choices = Json.createArrayBuilder();
        typing.choices(item.get(), reading, unit)
                .forEach(choice -> choices.add(
                        Json.createObjectBuilder().add("text", choice.text()).add("label", choice.label())));
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write(Json.createObjectBuilder()
                        .add("read", typing.understood(item.get(), text, reading, unit))
                        .add("choices", choices)
                        .build()
                        .toString());
    }
}
