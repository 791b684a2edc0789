// Any bytes of a draft: steps with a wrong checksum are not read, other steps are kept unchanged and can be
// undone.
#include "contact/contactreader.h"
#include "contact/draftbytes.h"
#include "contact/requestbody.h"
#include "fixtures/corpus.h"
#include "fuzz/property.h"
#include "models/contactmodel.h"

#include <QCryptographicHash>
#include <QtEndian>

using fuzz::holds;

namespace {

constexpr qsizetype sumAt = 4; // after the length
constexpr qsizetype sumSize = 8;
constexpr qsizetype headSize = sumAt + sumSize;

QByteArray sumOf(const QByteArray &body)
{
    return QCryptographicHash::hash(body, QCryptographicHash::Blake2b_160).first(sumSize);
}

/// Returns the body with the right length and checksum.
QByteArray sealed(const QByteArray &body)
{
    QByteArray length(sumAt, Qt::Uninitialized);
    qToBigEndian(quint32(body.size()), length.data());
    return length + sumOf(body) + body;
}

/// Returns the frame at the offset; empty if it is incomplete or wrong.
QByteArray frameAt(const QByteArray &bytes, qsizetype at)
{
    if (bytes.size() - at < headSize)
        return {};
    const qsizetype size = headSize + qsizetype(qFromBigEndian<quint32>(bytes.constData() + at));
    const QByteArray frame = bytes.mid(at, size);
    return frame.size() == size && sumOf(frame.sliced(headSize)) == frame.sliced(sumAt, sumSize)
               ? frame
               : QByteArray();
}

void checkSteps(const QByteArray &bytes)
{
    qsizetype at = 0;
    for (const draftbytes::KeptStep &step : draftbytes::steps(bytes)) {
        const QByteArray frame = frameAt(bytes, at);
        holds(!frame.isEmpty(), "a step with a wrong checksum is not read");
        holds(draftbytes::step(frame) == step, "a step is read alone as in a sequence");
        holds(draftbytes::step(draftbytes::ofStep(step)) == step, "a written step is read unchanged");
        at += frame.size();
    }
    holds(at == bytes.size() || !draftbytes::step(frameAt(bytes, at)),
          "a journal is read up to what is damaged");
}

/// Flips one bit of a frame.
void checkDamage(QByteArray frame, fuzz::Choices &choices)
{
    const int high = choices.upTo(256);
    const qsizetype at = (high * 256 + choices.upTo(256)) % frame.size();
    frame[at] = char(frame.at(at) ^ (1 << choices.upTo(8)));
    holds(!draftbytes::step(frame) && !draftbytes::baseline(frame), "damage is detected");
    holds(draftbytes::steps(frame).isEmpty(), "a damaged frame has no steps");
}

/// Returns the contact after the edits; nothing if one of them does not fit.
std::optional<Contact> applied(Contact contact, const Edits &edits)
{
    for (const Edit &edit : edits) {
        if (!fits(contact, edit))
            return std::nullopt;
        ::apply(contact, edit);
    }
    return contact;
}

void checkResume(const draftbytes::KeptStep &step)
{
    static const Baseline baseline =
        std::get<Baseline>(contactreader::fromText(corpus::seedSample().contact));
    const std::optional<Contact> after = applied(baseline.contact, step.edits);
    ContactModel model([] { return QDate(2026, 11, 23); });
    const int taken = model.resume(baseline, {step}, 1);
    holds(taken == (after ? 1 : 0), "a step is resumed exactly if it fits");
    holds(model.now() == after.value_or(baseline.contact), "the contact matches the resumed step");
    requestBody(model.now(), baseline.contact);
    if (!after)
        return;
    holds(model.keptStep(0).edits == step.edits, "a resumed step keeps its edits");
    model.undoStack()->undo();
    holds(model.now() == baseline.contact, "undo restores the baseline");
    model.undoStack()->redo();
    holds(model.now() == *after, "redo restores the step");
}

void checkStep(const QByteArray &body, fuzz::Choices &choices)
{
    const QByteArray frame = sealed(body);
    checkDamage(frame, choices);
    const auto step = draftbytes::step(frame);
    if (!step)
        return;
    checkSteps(frame + frame + body);
    holds(draftbytes::steps(frame + frame.chopped(1)).size() == 1, "an incomplete step is not read");
    checkResume(*step);
}

void checkBaseline(const QByteArray &body, fuzz::Choices &choices)
{
    const QByteArray frame = sealed(body);
    checkDamage(frame, choices);
    const auto baseline = draftbytes::baseline(frame);
    if (!baseline)
        return;
    holds(draftbytes::baseline(draftbytes::ofBaseline(*baseline)) == baseline,
          "a written baseline is read unchanged");
    ContactModel model([] { return QDate(2026, 11, 23); });
    model.load(*baseline);
    holds(model.now() == baseline->contact, "the model has the contact of the baseline");
    requestBody(model.now(), baseline->contact);
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const fuzz::Watch watch;
    fuzz::Input input(data, size);
    switch (input.choices.upTo(3)) {
    case 0:
        checkStep(input.text, input.choices);
        break;
    case 1:
        checkBaseline(input.text, input.choices);
        break;
    default:
        checkSteps(input.text);
    }
    return 0;
}
