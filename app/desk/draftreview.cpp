#include "desk/draftreview.h"

#include "contact/contactmodel.h"
#include "store/draft.h"

#include <utility>

QList<draftbytes::KeptStep> stepsOf(const Draft &draft)
{
    QList<draftbytes::KeptStep> steps;
    for (const QByteArray &bytes : draft.steps) {
        auto step = draftbytes::step(bytes);
        if (!step)
            break;
        steps << *std::move(step);
    }
    return steps;
}

std::optional<Review> reviewOf(const Draft &draft)
{
    std::optional<Base> base = draftbytes::base(draft.base);
    if (!base)
        return std::nullopt;
    ContactModel model([] { return QDate::currentDate(); });
    model.resume(*std::move(base), stepsOf(draft), draft.position);
    return makeReview(model.base(), model.now());
}
