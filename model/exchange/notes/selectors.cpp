// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/notes/selectors.h"

#include "exchange/incoming/incomingtext.h"
#include "notes/anchoring.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dateline::Exchange {

namespace {

constexpr int deepest = 8; ///< Selectors refine each other so often at most.

class Reader
{
public:
    Reader(IncomingNote &note, Doubts &doubts)
        : m_note(note)
        , m_doubts(doubts)
    {
    }

    /// `isWithin` when they count from within another selection.
    void read(const QJsonValue &selectors, bool isWithin, int depth)
    {
        const QList<QJsonValue> items = jsonItems(selectors);
        for (const QJsonValue &item : items) {
            // An address of a selector that is elsewhere says nothing.
            if (item.isString() || depth > deepest)
                continue;
            if (item.isObject())
                readOne(item.toObject(), isWithin, depth);
            else
                m_doubts.addField(u"selector"_s);
        }
    }

private:
    void readOne(const QJsonObject &selector, bool isWithin, int depth)
    {
        // What refines a selection is the narrower passage: its quote goes first.
        if (selector.contains("refinedBy"_L1))
            read(selector.value("refinedBy"_L1), true, depth + 1);
        const QString type = jsonText(selector, "type"_L1, m_doubts);
        if (type.endsWith("TextQuoteSelector"_L1))
            readQuote(selector);
        else if (type.endsWith("TextPositionSelector"_L1) && !isWithin)
            readPosition(selector);
        else if (type.endsWith("RangeSelector"_L1))
            readRange(selector, isWithin);
    }

    void readQuote(const QJsonObject &selector)
    {
        Notes::Anchor &anchor = m_note.annotation.anchor;
        const QString quote = incomingPassage(jsonText(selector, "exact"_L1, m_doubts));
        if (quote.isEmpty() || !anchor.quote.isEmpty())
            return;
        anchor.quote = quote;
        anchor.prefix =
            rightOf(incomingPassage(jsonText(selector, "prefix"_L1, m_doubts)), Notes::contextLength);
        anchor.suffix =
            leftOf(incomingPassage(jsonText(selector, "suffix"_L1, m_doubts)), Notes::contextLength);
    }

    void readPosition(const QJsonObject &selector)
    {
        const CodePointRange range{jsonNumber(selector, "start"_L1, m_doubts),
                                   jsonNumber(selector, "end"_L1, m_doubts)};
        if (range.isKnown() && !m_note.position.isKnown())
            m_note.position = range;
        else if (!range.isKnown())
            m_doubts.addField(u"TextPositionSelector"_s);
    }

    /// From where one selection begins to where another does (section 4.2.9).
    void readRange(const QJsonObject &selector, bool isWithin)
    {
        const QJsonObject first = selector.value("startSelector"_L1).toObject();
        const QJsonObject last = selector.value("endSelector"_L1).toObject();
        const bool isOfPositions = first.contains("start"_L1) && last.contains("start"_L1);
        if (isOfPositions && !isWithin) {
            readPosition({{u"start"_s, first.value("start"_L1)}, {u"end"_s, last.value("start"_L1)}});
        } else if (first.contains("exact"_L1) && m_note.annotation.anchor.quote.isEmpty()) {
            readQuote(first);
            m_doubts.add(IncomingProblem::Kind::RangeStart);
        }
    }

    IncomingNote &m_note;
    Doubts &m_doubts;
};

} // namespace

QJsonValue chosenTarget(const QList<QJsonValue> &targets, Doubts &doubts)
{
    if (targets.isEmpty())
        return QJsonValue(QJsonValue::Undefined);
    if (targets.size() > 1)
        doubts.add(IncomingProblem::Kind::OneTarget, {}, int(targets.size()));
    const auto chosen = std::find_if(targets.cbegin(), targets.cend(), [](const QJsonValue &target) {
        return target.toObject().contains("selector"_L1);
    });
    return chosen == targets.cend() ? targets.first() : *chosen;
}

void readSelectors(const QJsonValue &selectors, IncomingNote &note, Doubts &doubts)
{
    Reader(note, doubts).read(selectors, false, 0);
}

} // namespace Dateline::Exchange
