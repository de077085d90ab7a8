// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notesbrowser/notesbulkbar.h"

#include "notes/annotation.h"
#include "notes/highlightcolours.h"
#include "support/metrics.h"
#include "support/palettecolours.h"
#include "support/retranslation.h"
#include "support/symbolicicon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace Dateline::Notes {

using namespace Qt::StringLiterals;
namespace Metrics = Support::Metrics;

NotesBulkBar::NotesBulkBar(HighlightColours *colours, QWidget *parent)
    : QWidget(parent)
    , m_colours(colours)
    , m_count(new QLabel(this))
    , m_colourMenu(new QMenu(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Metrics::margin, Metrics::tight, Metrics::gap, Metrics::tight);
    row->setSpacing(Metrics::tight);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setFont(Support::scaledFont(font(), Support::TypeScale::small));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_count, 1);
    m_tag = addButton(u"tag"_s, "noteTag");
    m_colour = addButton(u"colours"_s, "noteColour");
    m_export = addButton(u"export"_s, "noteExport");
    m_restore = addButton(u"undo"_s, "noteRestore");
    m_delete = addButton(u"bin"_s, "noteDelete");
    m_colour->setPopupMode(QToolButton::InstantPopup);
    m_colour->setMenu(m_colourMenu);
    // Styles would draw an arrow over the icon.
    m_colour->setStyleSheet(u"QToolButton::menu-indicator { image: none; }"_s);

    connect(m_tag, &QToolButton::clicked, this, &NotesBulkBar::tagRequested);
    connect(m_colourMenu, &QMenu::aboutToShow, this, [this] {
        m_colourMenu->clear();
        fillColours(m_colourMenu);
    });
    connect(m_export, &QToolButton::clicked, this, &NotesBulkBar::exportRequested);
    connect(m_restore, &QToolButton::clicked, this, &NotesBulkBar::restoreRequested);
    connect(m_delete, &QToolButton::clicked, this,
            [this] { m_choice.isTrash ? Q_EMIT deleteForeverRequested() : Q_EMIT deleteRequested(); });
    setIcons();
    Support::translated(this, [this] { setTexts(); });
}

QToolButton *NotesBulkBar::addButton(const QString &icon, const char *name)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setIconSize({18, 18});
    m_icons.insert(button, icon);
    layout()->addWidget(button);
    return button;
}

void NotesBulkBar::setTexts()
{
    const auto set = [](QToolButton *button, const QString &name, const QString &toolTip) {
        button->setText(name);
        button->setAccessibleName(name);
        button->setToolTip(toolTip);
    };
    set(m_tag, tr("Tag…"), tr("Tag the chosen notes (T)"));
    set(m_colour, tr("Colour"), tr("Change the colour of the chosen notes (1 to 8)"));
    set(m_export, tr("Export…"), tr("Export the chosen notes"));
    set(m_restore, tr("Restore"), tr("Take the chosen notes out of the trash"));
    adapt();
}

void NotesBulkBar::setChoice(const Choice &choice)
{
    m_choice = choice;
    adapt();
}

void NotesBulkBar::adapt()
{
    const bool hasAny = m_choice.count > 0;
    const bool canChange = hasAny && m_choice.canChange;
    m_count->setText(hasAny ? tr("%Ln selected", nullptr, m_choice.count) : QString());
    m_tag->setEnabled(canChange && !m_choice.isTrash);
    m_colour->setEnabled(canChange && !m_choice.isTrash);
    m_export->setEnabled(hasAny);
    m_restore->setEnabled(canChange);
    m_restore->setVisible(m_choice.isTrash);
    m_delete->setEnabled(canChange);
    m_delete->setText(m_choice.isTrash ? tr("Delete for Good…") : tr("Delete"));
    m_delete->setAccessibleName(m_choice.isTrash ? tr("Delete for good") : tr("Delete"));
    m_delete->setToolTip(m_choice.isTrash ? tr("Delete the chosen notes for good (Delete)")
                                          : tr("Put the chosen notes into the trash (Delete)"));
}

void NotesBulkBar::fillColours(QMenu *menu)
{
    for (int colour = 1; colour <= colourCount; ++colour) {
        QAction *action = menu->addAction(HighlightColours::swatch(colour, palette(), 16),
                                          u"&%1  "_s.arg(colour) + m_colours->name(colour));
        connect(action, &QAction::triggered, this, [this, colour] { Q_EMIT colourRequested(colour); });
    }
}

void NotesBulkBar::fillUntag(QMenu *menu)
{
    for (const QString &tag : std::as_const(m_choice.tags)) {
        QAction *action = menu->addAction(QString(tag).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, tag] { Q_EMIT untagRequested(tag); });
    }
}

QMenu *NotesBulkBar::makeMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, void (NotesBulkBar::*signal)(), bool isEnabled) {
        QAction *action = menu->addAction(text);
        action->setEnabled(isEnabled);
        connect(action, &QAction::triggered, this, signal);
        return action;
    };
    const bool canChange = m_choice.canChange;
    const bool canEdit = canChange && !m_choice.isTrash;
    add(tr("&Open in Article"), &NotesBulkBar::openRequested, m_choice.count == 1);
    add(tr("&Edit Note"), &NotesBulkBar::editRequested, canEdit && m_choice.count == 1);
    add(tr("Copy &Quotes and Notes"), &NotesBulkBar::copyRequested, true);
    menu->addSeparator();
    add(tr("&Tag…"), &NotesBulkBar::tagRequested, canEdit);
    QMenu *untag = menu->addMenu(tr("&Remove Tag"));
    fillUntag(untag);
    untag->setEnabled(canEdit && !m_choice.tags.isEmpty());
    QMenu *colours = menu->addMenu(tr("&Colour"));
    fillColours(colours);
    colours->setEnabled(canEdit);
    menu->addSeparator();
    add(tr("E&xport…"), &NotesBulkBar::exportRequested, true);
    menu->addSeparator();
    if (m_choice.isTrash) {
        add(tr("Re&store"), &NotesBulkBar::restoreRequested, canChange);
        add(tr("&Delete for Good…"), &NotesBulkBar::deleteForeverRequested, canChange);
    } else {
        add(tr("&Delete"), &NotesBulkBar::deleteRequested, canChange);
    }
    return menu;
}

void NotesBulkBar::setIcons()
{
    for (auto icon = m_icons.constBegin(); icon != m_icons.constEnd(); ++icon)
        icon.key()->setIcon(Support::symbolicIcon(icon.value(), palette()));
}

void NotesBulkBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setIcons();
}

} // namespace Dateline::Notes
