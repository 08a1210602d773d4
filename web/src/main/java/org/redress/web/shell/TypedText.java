package org.redress.web.shell;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UIOutput;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.component.html.HtmlInputHidden;
import jakarta.faces.component.html.HtmlOutputLabel;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What somebody typed into the form that was just sent, as it was sent, each under its label. */
public final class TypedText {
    private TypedText() {}

    /** All of it as a text of its own; empty when nothing was typed. */
    public static String sent() {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces.getViewRoot() == null || !faces.isPostback()) {
            return "";
        }
        Map<String, String> labels = new LinkedHashMap<>();
        Map<String, String> typed = new LinkedHashMap<>();
        faces.getViewRoot().visitTree(VisitContext.createVisitContext(faces), (context, component) -> {
            if (component instanceof UIForm form && !form.isSubmitted()) {
                return VisitResult.REJECT;
            }
            if (component instanceof HtmlOutputLabel label) {
                labelled(label, labels);
            } else if (component instanceof UIInput input && isTyped(input)) {
                sent(faces, input).ifPresent(text -> typed.put(input.getClientId(faces), text));
            }
            return VisitResult.ACCEPT;
        });
        return typed.entrySet().stream()
                .map(each -> labels.getOrDefault(each.getKey(), "") + "\n" + each.getValue())
                .map(String::strip)
                .collect(Collectors.joining("\n\n"));
    }

    private static void labelled(HtmlOutputLabel label, Map<String, String> labels) {
        UIComponent target = label.getFor() == null ? null : label.findComponent(label.getFor());
        if (target != null && text(label) != null) {
            labels.put(target.getClientId(), text(label));
        }
    }

    private static @Nullable String text(UIOutput label) {
        return label.getValue() == null ? null : label.getValue().toString();
    }

    private static boolean isTyped(UIInput input) {
        return !(input instanceof UISelectOne
                || input instanceof UISelectMany
                || input instanceof UISelectBoolean
                || input instanceof HtmlInputHidden);
    }

    private static java.util.Optional<String> sent(FacesContext faces, UIInput input) {
        Map<String, String> parameters = faces.getExternalContext().getRequestParameterMap();
        String id = input.getClientId(faces);
        return java.util.Optional.ofNullable(parameters.getOrDefault(id, parameters.get(id + "_input")))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }
}
