// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchfield.h"

#include "support/metrics.h"
#include "support/palettecolours.h"
#include "support/retranslation.h"
#include "support/symbolicicon.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QInputMethodEvent>
#include <QPainter>
#include <QStyle>
#include <QTextCharFormat>

#include <chrono>

namespace Dateline::Search {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
namespace Metrics = Support::Metrics;

namespace {

constexpr auto patience = 300ms;
constexpr auto beat = 40ms;
constexpr int beatsAcross = 30;

} // namespace

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
    , m_icon(addAction(QIcon(), LeadingPosition))
    , m_save(addAction(QIcon(), TrailingPosition))
{
    setObjectName(u"searchField"_s);
    setClearButtonEnabled(true);
    m_save->setObjectName(u"saveSearch"_s);
    m_save->setVisible(false);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    m_beat.setInterval(beat);
    connect(m_save, &QAction::triggered, this, &SearchField::saveRequested);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_isBusyShown = true;
        m_beats = 0;
        // Where nothing moves by the user's wish, the line stands.
        if (style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0)
            m_beat.start();
        update();
    });
    connect(&m_beat, &QTimer::timeout, this, [this] {
        ++m_beats;
        update();
    });
    connect(this, &QLineEdit::textChanged, this, [this] {
        setProblems({});
        setOpenEnd(false);
    });
    setIcons();
    Support::translated(this, [this] {
        setPlaceholderText(tr("Search all articles"));
        setAccessibleName(tr("Search all articles"));
        setToolTip(tr("Search titles and texts of all articles (/)"));
        m_icon->setText(tr("Search"));
        m_save->setText(tr("Save this search"));
        m_save->setToolTip(tr("Save this search"));
    });
}

void SearchField::setIcons()
{
    m_icon->setIcon(Support::symbolicIcon(u"search"_s, palette()));
    m_save->setIcon(Support::symbolicIcon(u"bookmark"_s, palette()));
}

void SearchField::setSavable(bool savable)
{
    m_save->setVisible(savable);
}

void SearchField::setBusy(bool busy)
{
    if (busy) {
        if (!m_isBusyShown && !m_patience.isActive())
            m_patience.start();
        return;
    }
    m_patience.stop();
    m_beat.stop();
    if (std::exchange(m_isBusyShown, false))
        update();
}

void SearchField::setProblems(const QList<QueryProblem> &problems)
{
    QList<TextRange> marks;
    for (const QueryProblem &problem : problems) {
        // A place where something is missing is marked by what stands before it.
        TextRange range = problem.range;
        if (range.length() == 0) {
            while (range.start > 0 && text()[range.start - 1].isSpace())
                range.end = --range.start;
            while (range.start > 0 && !text()[range.start - 1].isSpace())
                --range.start;
        }
        if (range.length() > 0)
            marks.append(range);
    }
    if (marks == m_marks)
        return;
    m_marks = marks;
    showMarks();
}

void SearchField::setOpenEnd(bool open)
{
    if (std::exchange(m_isOpenEnd, open) != open)
        update();
}

void SearchField::showMarks()
{
    // A line edit takes formats from input methods only; one that holds text must not be disturbed.
    if (m_isComposing || m_isMarking)
        return;
    QTextCharFormat wavy;
    wavy.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    wavy.setUnderlineColor(Support::PaletteColours(palette()).accent());
    QList<QInputMethodEvent::Attribute> attributes;
    for (const TextRange &mark : std::as_const(m_marks))
        attributes.append(
            {QInputMethodEvent::TextFormat, mark.start - cursorPosition(), mark.length(), wavy});
    m_isMarking = true;
    QInputMethodEvent event({}, attributes);
    QCoreApplication::sendEvent(this, &event);
    m_isMarking = false;
}

void SearchField::inputMethodEvent(QInputMethodEvent *event)
{
    m_isComposing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_isBusyShown)
        paintBusy();
    if (m_isOpenEnd && cursorPosition() == text().size() && !hasSelectedText())
        paintStar();
}

void SearchField::paintBusy()
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = Support::PaletteColours(palette()).accent();
    const QRectF track = QRectF(rect()).adjusted(Metrics::radius, height() - 2, -Metrics::radius, 0);
    if (!m_beat.isActive()) {
        painter.fillRect(track, colour);
        return;
    }
    painter.setClipRect(track);
    const double part = track.width() / 4;
    const double at = double(m_beats % beatsAcross) / beatsAcross;
    painter.fillRect(QRectF(track.left() - part + (track.width() + part) * at, track.top(), part, 2), colour);
}

void SearchField::paintStar()
{
    const QRect cursor = cursorRect();
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(Support::PaletteColours(palette()).quiet());
    const QRect place(cursor.center().x() + 2, cursor.top(), fontMetrics().horizontalAdvance(u'*') + 2,
                      cursor.height());
    if (place.right() < width() - 4 * Metrics::section)
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, u"*"_s);
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        setIcons();
        if (!m_marks.isEmpty())
            showMarks();
    }
}

} // namespace Dateline::Search
