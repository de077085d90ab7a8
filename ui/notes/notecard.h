// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/annotation.h"
#include "notes/markbar.h"
#include "notes/notedocument.h"

#include <QFont>
#include <QList>
#include <QPalette>
#include <QRect>
#include <QString>
#include <QTextLayout>

#include <memory>
#include <vector>

class QPainter;

namespace Dateline::Notes {

/// Where something else than the annotation's own text stands in its card.
enum class CardSlot : quint8 { None, Note, Tags };

/// How cards look in one view.
struct CardStyle
{
    QFont font;
    QPalette palette;
    int width = 0;   ///< Of the card.
    QString creator; ///< Whose annotations do not name their creator.
    NoteDocument::IsGone isGone = {};
};

/// One annotation laid out as a card: a bar in its colour and pattern, its quote, the note, tags, and when
/// it was made. Rectangles are in the card, from its upper left corner.
class NoteCard
{
public:
    enum class Quote : quint8 { Short, Whole };
    enum class State : quint8 { Plain, Current, Focused };

    NoteCard(const Annotation &annotation, const CardStyle &style, Quote quote);

    /// Keeps room in the place of the note or the tags.
    void setSlot(CardSlot slot, int height);

    int height() const { return m_height; }
    QRect barArea() const { return {0, 0, markBarWidth + 2, m_height}; }
    QRect quoteArea() const { return m_quoteArea; }
    QRect slotArea() const { return m_slotArea; }
    /// "Find its place…"; empty unless it is an orphan.
    QRect findArea() const { return m_findArea; }
    /// The last line, with room for buttons at its right.
    QRect footArea() const { return m_footArea; }
    /// Whether there is more of the quote than is shown.
    bool isCut() const { return m_isCut; }
    /// The address of the link there; empty for none.
    QString linkAt(const QPoint &point) const;

    void paint(QPainter *painter, State state, bool isHovered) const;

    /// Of quote, note and slot in a card of this width.
    static int contentWidth(int cardWidth);

private:
    struct Chip
    {
        QRect area;
        QString text;
    };

    void layOutQuote(Quote quote);
    void layOut();
    int layOutTags(int top);
    QString footText() const;
    void paintQuote(QPainter *painter) const;
    void paintTags(QPainter *painter) const;

    Annotation m_annotation;
    CardStyle m_style;
    QFont m_small;
    std::unique_ptr<QTextLayout> m_quote;
    int m_quoteHeight = 0;
    bool m_isCut = false;
    std::unique_ptr<NoteDocument> m_note;
    std::vector<Chip> m_chips;
    CardSlot m_slot = CardSlot::None;
    int m_slotHeight = 0;
    int m_height = 0;
    QRect m_quoteArea, m_noteArea, m_slotArea, m_findArea, m_footArea;
};

} // namespace Dateline::Notes
