#include "session/draftreview.h"

#include "models/contactmodel.h"
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
    std::optional<Baseline> baseline = draftbytes::baseline(draft.baseline);
    if (!baseline)
        return std::nullopt;
    ContactModel model([] { return QDate::currentDate(); });
    model.resume(*std::move(baseline), stepsOf(draft), draft.position);
    return makeReview(model.baseline(), model.now());
}
