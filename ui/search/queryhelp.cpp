// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/queryhelp.h"

#include "support/card.h"
#include "support/metrics.h"
#include "support/palettecolours.h"
#include "support/palettefollowing.h"
#include "support/retranslation.h"
#include "support/textbutton.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>

namespace Dateline::Search {

using namespace Qt::StringLiterals;
using namespace Support;

namespace {

constexpr int widest = 130 * Metrics::unit;

} // namespace

QueryHelp::QueryHelp(QWidget *box)
    : QFrame(box->window())
    , m_box(box)
    , m_title(new QLabel(this))
    , m_foot(new QLabel(this))
    , m_scroll(new QScrollArea(this))
{
    hide();
    setObjectName(u"queryHelp"_s);
    build();
    translated(this, [this] { setTexts(); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (isVisible() && now && now != this && !isAncestorOf(now))
            hide();
    });
    parentWidget()->installEventFilter(this);
    followParentPalette(this);
}

void QueryHelp::build()
{
    QFont heading = scaledFont(font(), TypeScale::heading);
    heading.setWeight(QFont::DemiBold);
    m_title->setFont(heading);
    m_foot->setFont(scaledFont(font(), TypeScale::small));
    m_foot->setForegroundRole(QPalette::PlaceholderText);
    m_foot->setWordWrap(true);
    auto *content = new QWidget;
    m_grid = new QGridLayout(content);
    m_grid->setContentsMargins(0, 0, Metrics::gap, 0);
    m_grid->setHorizontalSpacing(Metrics::margin);
    m_grid->setVerticalSpacing(Metrics::tight);
    m_grid->setColumnStretch(1, 1);
    for (const QStringList &examples : {QStringList{u"北約 summit"_s},
                                        {u"\"prime minister\""_s, u"「國會議員」"_s},
                                        {u"Seoul OR 首爾"_s},
                                        {u"NATO -Ukraine"_s},
                                        {u"(首爾 OR 東京) 訪問"_s},
                                        {u"econom*"_s},
                                        {u"NEAR(北約 南韓, 10)"_s},
                                        {u"title:峰會"_s},
                                        {u"entity:\"Jens Stoltenberg\""_s},
                                        {u"source:CNA"_s, u"tag:北約"_s},
                                        {u"lang:zh-Hant"_s},
                                        {u"date:2023-01..2023-02"_s, u"after:2022-12-24"_s},
                                        {u"is:unread"_s},
                                        {u"has:tag"_s}})
        addRow(examples);
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    m_scroll->setFrameShape(NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(content);
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::margin, Metrics::margin, Metrics::gap, Metrics::margin);
    column->setSpacing(Metrics::gap);
    column->addWidget(m_title);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_foot);
}

void QueryHelp::addRow(const QStringList &examples)
{
    const int row = m_grid->rowCount();
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(0);
    for (const QString &example : examples) {
        auto *button = new TextButton(this);
        button->setText(example);
        connect(button, &QAbstractButton::clicked, this, [this, example] {
            m_before.clear();
            hide();
            Q_EMIT exampleChosen(example);
        });
        buttons->addWidget(button, 0, Qt::AlignLeft);
        button->installEventFilter(this);
        m_examples.append(button);
    }
    auto *meaning = new QLabel(this);
    meaning->setFont(scaledFont(font(), TypeScale::small));
    meaning->setTextFormat(Qt::PlainText);
    meaning->setWordWrap(true);
    meaning->setContentsMargins(0, Metrics::tight / 2, 0, Metrics::tight / 2);
    m_grid->addLayout(buttons, row, 0, Qt::AlignTop);
    m_grid->addWidget(meaning, row, 1, Qt::AlignTop);
    m_meanings.append(meaning);
}

void QueryHelp::setTexts()
{
    setAccessibleName(tr("How to search"));
    m_title->setText(tr("How to search"));
    m_foot->setText(tr("Capitals, accents and full-width signs make no difference: ＮＡＴＯ finds NATO, "
                       "and 標題：峰會 is title:峰會. Click an example to try it."));
    const QStringList meanings{
        tr("All of these words, in title or text. Either Chinese script finds both: 北約 and 北约"),
        tr("Exactly these words, side by side"),
        tr("At least one of the two"),
        tr("Without this word"),
        tr("Parentheses keep together what belongs together"),
        tr("All words that begin like this"),
        tr("Near each other: at most 10 words or characters between them"),
        tr("Only in the title; caption: and author: look there"),
        tr("A name, exactly as written"),
        tr("From a source, with a tag; a part of the source's name will do"),
        tr("In a language: en, zh, zh-Hant, zh-Hans, …"),
        tr("From one day, month or year to another; before: and after: leave one side open"),
        tr("Also is:read, is:starred, is:archived, is:missing, is:versions, is:undated"),
        tr("With a tag of yours; also has:note and has:versions"),
    };
    for (int row = 0; row < m_meanings.size(); ++row)
        m_meanings[row]->setText(meanings[row]);
    for (int row = 0; row < m_meanings.size(); ++row) {
        const QLayout *buttons = m_grid->itemAtPosition(row + 1, 0)->layout();
        for (int i = 0; i < buttons->count(); ++i) {
            auto *button = qobject_cast<QAbstractButton *>(buttons->itemAt(i)->widget());
            button->setAccessibleName(tr("Try %1").arg(button->text()));
            button->setAccessibleDescription(meanings[row]);
        }
    }
    if (isVisible())
        place();
}

void QueryHelp::open()
{
    if (isVisible()) {
        dismiss();
        return;
    }
    m_before = QApplication::focusWidget();
    place();
    show();
    raise();
    m_scroll->verticalScrollBar()->setValue(0);
    m_examples.first()->setFocus(Qt::PopupFocusReason);
}

void QueryHelp::dismiss()
{
    const QPointer<QWidget> before = m_before;
    hide();
    if (before)
        before->setFocus(Qt::PopupFocusReason);
}

void QueryHelp::place()
{
    const QWidget *room = parentWidget();
    const QPoint below = m_box->mapTo(room, QPoint(Metrics::margin, m_box->height()));
    const int width = std::min(widest, room->width() - 2 * Metrics::margin);
    const int left = std::min(below.x(), room->width() - width - Metrics::margin);
    // Computed from its own width: before it is shown for the first time, nothing inside has one.
    const int inner = width - Metrics::margin - Metrics::gap;
    const int content = m_grid->heightForWidth(inner);
    const int others =
        m_title->sizeHint().height() + 2 * Metrics::gap + 2 * Metrics::margin + m_foot->heightForWidth(inner);
    setGeometry(left, below.y(), width,
                std::min(content + others, room->height() - below.y() - Metrics::margin));
}

void QueryHelp::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

bool QueryHelp::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QFrame::event(event);
}

bool QueryHelp::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    else if (event->type() == QEvent::FocusIn && watched != parentWidget())
        m_scroll->ensureWidgetVisible(static_cast<QWidget *>(watched), 0, Metrics::gap);
    return QFrame::eventFilter(watched, event);
}

void QueryHelp::paintEvent(QPaintEvent *)
{
    const PaletteColours colours(palette());
    paintCard(this, colours.thumb(), colours.base());
}

} // namespace Dateline::Search
