// Any bytes for a draft: nothing is read whose checksum is wrong, what is read is kept as it is, and it can
// be undone.
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

constexpr qsizetype sumAt = 4; // behind the length
constexpr qsizetype sumSize = 8;
constexpr qsizetype headSize = sumAt + sumSize;

QByteArray sumOf(const QByteArray &body)
{
    return QCryptographicHash::hash(body, QCryptographicHash::Blake2b_160).first(sumSize);
}

/// The body with the length and the checksum that it should have.
QByteArray sealed(const QByteArray &body)
{
    QByteArray length(sumAt, Qt::Uninitialized);
    qToBigEndian(quint32(body.size()), length.data());
    return length + sumOf(body) + body;
}

/// The frame that begins there; empty where none is whole and right.
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

void isAJournal(const QByteArray &bytes)
{
    qsizetype at = 0;
    for (const draftbytes::KeptStep &step : draftbytes::steps(bytes)) {
        const QByteArray frame = frameAt(bytes, at);
        holds(!frame.isEmpty(), "no step is read whose checksum is wrong");
        holds(draftbytes::step(frame) == step, "a step of a journal is a step alone");
        holds(draftbytes::step(draftbytes::ofStep(step)) == step, "a step is kept as it is");
        at += frame.size();
    }
    holds(at == bytes.size() || !draftbytes::step(frameAt(bytes, at)),
          "a journal is read up to what is damaged");
}

/// Bytes of one frame, one bit of which is turned.
void isFoundOut(QByteArray frame, fuzz::Choices &choices)
{
    const int high = choices.upTo(256);
    const qsizetype at = (high * 256 + choices.upTo(256)) % frame.size();
    frame[at] = char(frame.at(at) ^ (1 << choices.upTo(8)));
    holds(!draftbytes::step(frame) && !draftbytes::baseline(frame), "damage is found out");
    holds(draftbytes::steps(frame).isEmpty(), "damage is no journal");
}

/// What the step makes of the contact; nothing when a part of it doesn't fit.
std::optional<Contact> carriedOut(Contact contact, const Edits &edits)
{
    for (const Edit &edit : edits) {
        if (!fits(contact, edit))
            return std::nullopt;
        ::apply(contact, edit);
    }
    return contact;
}

void isResumed(const draftbytes::KeptStep &step)
{
    static const Baseline baseline =
        std::get<Baseline>(contactreader::fromText(corpus::seedSample().contact));
    const std::optional<Contact> after = carriedOut(baseline.contact, step.edits);
    ContactModel model([] { return QDate(2026, 11, 23); });
    const int taken = model.resume(baseline, {step}, 1);
    holds(taken == (after ? 1 : 0), "a step is taken when it fits");
    holds(model.now() == after.value_or(baseline.contact), "the contact is as the step left it");
    requestBody(model.now(), baseline.contact);
    if (!after)
        return;
    holds(model.keptStep(0).edits == step.edits, "a step's edits stay as they were");
    model.undoStack()->undo();
    holds(model.now() == baseline.contact, "undo brings the base back");
    model.undoStack()->redo();
    holds(model.now() == *after, "redo brings the step back");
}

void isStep(const QByteArray &body, fuzz::Choices &choices)
{
    const QByteArray frame = sealed(body);
    isFoundOut(frame, choices);
    const auto step = draftbytes::step(frame);
    if (!step)
        return;
    isAJournal(frame + frame + body);
    holds(draftbytes::steps(frame + frame.chopped(1)).size() == 1, "half a step is none");
    isResumed(*step);
}

void isBaseline(const QByteArray &body, fuzz::Choices &choices)
{
    const QByteArray frame = sealed(body);
    isFoundOut(frame, choices);
    const auto baseline = draftbytes::baseline(frame);
    if (!baseline)
        return;
    holds(draftbytes::baseline(draftbytes::ofBase(*baseline)) == baseline, "a base is kept as it is");
    ContactModel model([] { return QDate(2026, 11, 23); });
    model.load(*baseline);
    holds(model.now() == baseline->contact, "a base is shown as it is");
    requestBody(model.now(), baseline->contact);
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const fuzz::Watch watch;
    fuzz::Input input(data, size);
    switch (input.choices.upTo(3)) {
    case 0:
        isStep(input.text, input.choices);
        break;
    case 1:
        isBaseline(input.text, input.choices);
        break;
    default:
        isAJournal(input.text);
    }
    return 0;
}
