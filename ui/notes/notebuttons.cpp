// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/notebuttons.h"

#include "notes/annotation.h"
#include "notes/highlightcolours.h"
#include "notes/markbar.h"
#include "support/metrics.h"
#include "support/palettecolours.h"
#include "support/retranslation.h"
#include "support/symbolicicon.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace Dateline::Notes {

using namespace Support;
using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 4 * Metrics::unit;

void name(QToolButton *button, const QString &text, const QString &key)
{
    button->setAccessibleName(text);
    button->setToolTip(key.isEmpty() ? text : QString(text % u" ("_s % key % u')'));
}

} // namespace

NoteButtons::NoteButtons(HighlightColours *colours, QWidget *parent)
    : QWidget(parent)
    , m_colours(colours)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_find = addButton();
    m_edit = addButton();
    m_colourButton = addButton();
    m_tags = addButton();
    m_delete = addButton();
    connect(m_find, &QToolButton::clicked, this, [this] { Q_EMIT findRequested(m_id); });
    connect(m_edit, &QToolButton::clicked, this, [this] { Q_EMIT editRequested(m_id); });
    connect(m_colourButton, &QToolButton::clicked, this, &NoteButtons::chooseColour);
    connect(m_tags, &QToolButton::clicked, this, [this] { Q_EMIT tagsRequested(m_id); });
    connect(m_delete, &QToolButton::clicked, this, [this] { Q_EMIT deleteRequested(m_id); });
    translated(this, [this] {
        setAccessibleName(tr("What to do with the note"));
        name(m_find, tr("Find its place…"), {});
        name(m_edit, tr("Write a note"), QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText));
        name(m_colourButton, tr("Colour"), u"1–8"_s);
        name(m_tags, tr("Tags"), u"T"_s);
        name(m_delete, tr("Delete"), QKeySequence(Qt::Key_Delete).toString(QKeySequence::NativeText));
    });
    setIcons();
}

QToolButton *NoteButtons::addButton()
{
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setIconSize({iconSize, iconSize});
    button->setFixedSize(6 * Metrics::unit, 6 * Metrics::unit);
    button->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(button);
    return button;
}

void NoteButtons::setNote(const QString &id, int colour, bool isOrphan)
{
    m_id = id;
    m_colour = colour;
    m_find->setVisible(isOrphan);
    m_colourButton->setIcon(colourIcon(colour));
}

QIcon NoteButtons::colourIcon(int colour) const
{
    QIcon icon;
    for (const int scale : {1, 2}) {
        QPixmap pixmap(iconSize * scale, iconSize * scale);
        pixmap.setDevicePixelRatio(scale);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme theme = HighlightColours::themeOf(palette());
        const QRect box(1, 1, iconSize - 2, iconSize - 2);
        painter.fillRect(box, HighlightColours::ground(colour, theme));
        paintMarkBar(&painter, QRect(5, 1, markBarWidth, iconSize - 2), colour, MarkKind::Found, palette());
        painter.setPen(HighlightColours::line(colour, theme));
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

void NoteButtons::chooseColour()
{
    QMenu menu(this);
    for (int colour = 1; colour <= colourCount; ++colour) {
        QAction *action =
            menu.addAction(colourIcon(colour), u"&%1  %2"_s.arg(colour).arg(m_colours->name(colour)));
        action->setCheckable(true);
        action->setChecked(colour == m_colour);
        action->setIconVisibleInMenu(true);
        action->setData(colour);
    }
    const QString id = m_id;
    const QAction *chosen = menu.exec(m_colourButton->mapToGlobal(QPoint(0, m_colourButton->height())));
    if (chosen)
        Q_EMIT colourChosen(id, chosen->data().toInt());
}

void NoteButtons::setIcons()
{
    m_find->setIcon(symbolicIcon(u"search"_s, palette()));
    m_edit->setIcon(symbolicIcon(u"edit"_s, palette()));
    m_tags->setIcon(symbolicIcon(u"tag"_s, palette()));
    m_delete->setIcon(symbolicIcon(u"bin"_s, palette()));
    m_colourButton->setIcon(colourIcon(m_colour));
}

void NoteButtons::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setIcons();
}

void NoteButtons::paintEvent(QPaintEvent *)
{
    // Over whatever the last line says there.
    QPainter(this).fillRect(rect(), palette().color(QPalette::Base));
}

} // namespace Dateline::Notes
