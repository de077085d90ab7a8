// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/notespage.h"

#include "notes/annotation.h"
#include "notes/creator.h"
#include "notes/highlightcolours.h"
#include "support/metrics.h"
#include "support/preferences.h"
#include "support/retranslation.h"

#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>

namespace Dateline::Settings {

using namespace Qt::StringLiterals;
using Notes::HighlightColours;
namespace Metrics = Support::Metrics;

namespace {

constexpr int longestName = 80;

} // namespace

NotesPage::NotesPage(Support::Preferences *preferences, HighlightColours *colours, QWidget *parent)
    : SettingsPage(u"notes"_s, parent)
    , m_preferences(preferences)
    , m_colours(colours)
    , m_creator(new QLineEdit(this))
{
    addCreator();
    addColours();
    load();
    setSwatches();
    connect(preferences, &Support::Preferences::creatorChanged, this, &NotesPage::load);
    connect(colours, &HighlightColours::namesChanged, this, &NotesPage::load);
}

void NotesPage::addCreator()
{
    m_creator->setMaxLength(longestName);
    Support::translated(m_creator, [this] { m_creator->setAccessibleName(tr("Your name")); });
    addRow({.label = [] { return tr("Your name"); },
            .keywords = [] { return tr("author creator initials who"); },
            .hint = [] { return tr("New notes bear it, so that colleagues know whose they are."); }},
           m_creator);
    connect(m_creator, &QLineEdit::editingFinished, this,
            [this] { m_preferences->setCreator(m_creator->text()); });
}

void NotesPage::addColours()
{
    auto *field = new QWidget(this);
    auto *grid = new QGridLayout(field);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(Metrics::gap);
    for (int colour = 1; colour <= Notes::colourCount; ++colour) {
        auto *name = new QLineEdit(field);
        name->setMaxLength(longestName);
        m_names.append(name);
        m_swatches.append(name->addAction(QIcon(), QLineEdit::LeadingPosition));
        // Two columns, each read downwards.
        constexpr int rows = Notes::colourCount / 2;
        grid->addWidget(name, (colour - 1) % rows, (colour - 1) / rows);
        connect(name, &QLineEdit::editingFinished, this,
                [this, colour, name] { m_colours->setName(colour, name->text().simplified()); });
    }
    field->setFocusProxy(m_names.constFirst());
    Support::translated(field, [this] {
        for (int colour = 1; colour <= Notes::colourCount; ++colour) {
            QLineEdit *name = m_names[colour - 1];
            name->setPlaceholderText(HighlightColours::ownName(colour));
            name->setAccessibleName(
                tr("Name of colour %1: %2").arg(colour).arg(HighlightColours::ownName(colour)));
        }
    });
    addRow({.label = [] { return tr("Colours of highlights"); },
            .keywords = [] { return tr("names meaning legend yellow green blue pink marker"); },
            .hint =
                [] {
                    return tr("Say what each colour is for, such as “claim” or “to check”. The names are "
                              "kept with the library.");
                }},
           field);
}

void NotesPage::load()
{
    if (!m_creator->hasFocus() || m_creator->text().simplified() != m_preferences->creator())
        m_creator->setText(m_preferences->creator());
    for (int colour = 1; colour <= Notes::colourCount; ++colour)
        m_names[colour - 1]->setText(m_colours->names().value(colour));
}

void NotesPage::setSwatches()
{
    for (int colour = 1; colour <= Notes::colourCount; ++colour)
        m_swatches[colour - 1]->setIcon(HighlightColours::swatch(colour, palette()));
}

void NotesPage::changeEvent(QEvent *event)
{
    SettingsPage::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setSwatches();
}

QString NotesPage::resetQuestion() const
{
    return m_colours->names().isEmpty() ? QString()
                                        : tr("The names of the colours are thrown away. Reset this page?");
}

void NotesPage::reset()
{
    m_preferences->setCreator(Notes::systemUserName());
    m_colours->setNames({});
}

} // namespace Dateline::Settings
