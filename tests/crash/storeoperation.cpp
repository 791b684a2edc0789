#include "crash/storeoperation.h"

using namespace Qt::Literals::StringLiterals;

const QList<DraftKey> StoreOperation::keys{
    maria, eva, {maria.baseUrl, maria.accountId, u"bbbbbbbb-0d44-4b50-8888-8dd25736052a"_s}};

StoreOperation StoreOperation::of(int number)
{
    const DraftKey &key = keys.at(number % keys.size());
    const auto bytes = [number](const char *what, qsizetype size) {
        return what + QByteArray::number(number) + QByteArray(size, '.');
    };
    switch (number / keys.size() % 8) {
    case 0: {
        DraftChange change = begun(key);
        change.baseline = bytes("base", 9'000);
        return {Kind::Write, key, change};
    }
    case 1:
        return {Kind::Write, key, typed(key, 1, bytes("a", 70), 2)};
    case 2: {
        DraftChange change = typed(key, 1, bytes("b", 70), 4);
        change.steps.insert(2, bytes("c", 5'000));
        change.steps.insert(3, bytes("d", 70));
        return {Kind::Write, key, change};
    }
    case 3:
        return {Kind::Attempt, key, {}, bytes("body", 9'000)};
    case 4:
        return {Kind::SetState, key};
    case 5: {
        DraftChange change = typed(key, 3, bytes("d", 70), 4);
        change.position = 1;
        return {Kind::Write, key, change};
    }
    case 6:
        return {Kind::Write, key, typed(key, 1, bytes("e", 70), 2)};
    default:
        return {Kind::Remove, key};
    }
}

bool StoreOperation::applyEdits(DraftStore &store) const
{
    switch (kind) {
    case Kind::Write:
        store.write(change);
        return true;
    case Kind::Attempt:
        return recorded(store, key, body);
    case Kind::SetState:
        store.setState(draftFor(key), DraftState::NotSent);
        return true;
    case Kind::Remove:
        store.remove(draftFor(key));
        return true;
    }
    Q_UNREACHABLE();
}

void ExpectedDrafts::enter(const StoreOperation &operation)
{
    Draft &draft = m_drafts[operation.key.contactId];
    switch (operation.kind) {
    case StoreOperation::Kind::Write:
        draft.summary = operation.change.summary;
        if (operation.change.baseline) {
            draft.baseline = *operation.change.baseline;
            draft.steps.clear();
        }
        draft.steps.resize(operation.change.stepCount);
        for (auto step = operation.change.steps.cbegin(); step != operation.change.steps.cend(); ++step)
            draft.steps[step.key()] = step.value();
        draft.position = operation.change.position;
        break;
    case StoreOperation::Kind::Attempt:
        draft.summary.state = DraftState::Unknown; // an interrupted attempt has an unknown outcome
        draft.sent = operation.body;
        break;
    case StoreOperation::Kind::SetState:
        draft.summary.state = DraftState::NotSent;
        break;
    case StoreOperation::Kind::Remove:
        m_drafts.remove(operation.key.contactId);
    }
}

QStringList ExpectedDrafts::lines() const
{
    QStringList lines;
    for (const Draft &draft : m_drafts)
        lines << lineOf(draft);
    lines.sort();
    return lines;
}

std::optional<int> ExpectedDrafts::held(const QStringList &found, int from, int said) const
{
    ExpectedDrafts expected = *this;
    for (; from < said; ++from)
        expected.enter(StoreOperation::of(from));
    for (int more = 0; more <= 3; ++more) {
        if (found == expected.lines())
            return said + more;
        expected.enter(StoreOperation::of(said + more));
    }
    return std::nullopt;
}
