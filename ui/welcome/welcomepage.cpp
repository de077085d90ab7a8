// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "welcome/welcomepage.h"

#include "support/metrics.h"
#include "support/palettecolours.h"
#include "support/retranslation.h"
#include "support/symbolicicon.h"
#include "welcome/drophint.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>

namespace Dateline::Welcome {

using namespace Qt::StringLiterals;
namespace Metrics = Support::Metrics;

namespace {

constexpr int columnWidth = 110 * Metrics::unit;
constexpr int logoSize = 16 * Metrics::unit;

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QScrollArea(parent)
    , m_icon(new QLabel)
    , m_title(new QLabel)
    , m_text(new QLabel)
    , m_readOnlyNote(new QLabel)
    , m_sample(new QPushButton)
    , m_sampleText(new QLabel)
    , m_own(new QLabel)
    , m_folder(new QPushButton)
    , m_archive(new QPushButton)
    , m_hint(new DropHint)
{
    setObjectName(u"welcomePage"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(buildContent());
    connect(m_sample, &QPushButton::clicked, this, &WelcomePage::sampleRequested);
    connect(m_folder, &QPushButton::clicked, this, &WelcomePage::openFolderRequested);
    connect(m_archive, &QPushButton::clicked, this, &WelcomePage::openArchiveRequested);
    Support::translated(this, [this] { setTexts(); });
    setIcons();
    adapt();
}

QWidget *WelcomePage::buildContent()
{
    m_title->setFont(Support::scaledFont(m_title->font(), Support::TypeScale::title * 1.25));
    m_text->setFont(Support::scaledFont(m_text->font(), Support::TypeScale::heading));
    for (QLabel *label : {m_title, m_text, m_readOnlyNote, m_sampleText, m_own}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    for (QLabel *label : {m_icon, m_title, m_text, m_readOnlyNote, m_sampleText, m_own})
        label->setAlignment(Qt::AlignCenter);
    for (QLabel *label : {m_sampleText, m_own})
        label->setForegroundRole(QPalette::PlaceholderText);
    m_sample->setObjectName(u"welcomeSample"_s);
    m_sample->setMinimumHeight(10 * Metrics::unit);
    auto *own = new QHBoxLayout;
    own->setSpacing(Metrics::gap);
    for (QPushButton *button : {m_folder, m_archive}) {
        button->setIconSize({20, 20});
        button->setMinimumHeight(9 * Metrics::unit);
        own->addWidget(button, 1);
    }

    auto *content = new QWidget;
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    auto *narrow = new QWidget(content);
    narrow->setMaximumWidth(columnWidth);
    auto *column = new QVBoxLayout(narrow);
    column->setContentsMargins(Metrics::section, Metrics::section, Metrics::section, Metrics::section);
    column->setSpacing(Metrics::gap);
    column->addStretch(2);
    column->addWidget(m_icon);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(Metrics::section);
    column->addWidget(m_readOnlyNote);
    column->addWidget(m_sample);
    column->addWidget(m_sampleText);
    column->addSpacing(Metrics::section);
    column->addWidget(m_own);
    column->addLayout(own);
    column->addSpacing(Metrics::tight);
    column->addWidget(m_hint);
    column->addStretch(3);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(narrow, 100);
    row->addStretch(1);
    return content;
}

void WelcomePage::setTexts()
{
    setAccessibleName(tr("Welcome"));
    m_title->setText(tr("Dateline"));
    m_text->setText(tr("Reads your own archive of news: offline, safe, and fast."));
    m_readOnlyNote->setText(tr("This library can be read but not changed, and there is nothing in it yet. "
                               "Copy it to a folder you may write to, then open it there."));
    m_sample->setText(tr("&Try the Sample Archive"));
    m_sample->setToolTip(tr("Import the articles that come with Dateline"));
    m_sampleText->setText(tr("A few articles that come with Dateline. Ready in a second."));
    m_own->setText(m_isSampleOffered ? tr("Or open your own") : tr("Open your own"));
    m_folder->setText(tr("&Folder…"));
    m_folder->setToolTip(tr("Import all articles in a folder"));
    m_folder->setAccessibleName(tr("Open a folder"));
    m_archive->setText(tr("&Archive…"));
    m_archive->setToolTip(tr("Import all articles in a zip, tar or 7z file"));
    m_archive->setAccessibleName(tr("Open an archive"));
    m_hint->setText(tr("Or drop it anywhere in this window: a folder, a zip, tar or 7z file, or articles."));
}

void WelcomePage::setIcons()
{
    m_icon->setPixmap(
        QIcon(u":/dateline/icons/dateline.svg"_s).pixmap(QSize(logoSize, logoSize), devicePixelRatioF()));
    m_folder->setIcon(Support::symbolicIcon(u"folder"_s, palette()));
    m_archive->setIcon(Support::symbolicIcon(u"archive"_s, palette()));
    styleSampleButton();
}

/// The one thing to do first is filled with the colour of what is chosen.
void WelcomePage::styleSampleButton()
{
    const Support::PaletteColours colours(palette());
    const QColor fill = palette().color(QPalette::Highlight);
    const QColor ink = palette().color(QPalette::HighlightedText);
    const QString sheet = u"QPushButton { background: %1; color: %2; border: 2px solid %1; border-radius: "
                          u"%3px; padding: 4px 16px; }"
                          "QPushButton:hover { background: %4; border-color: %4; }"
                          "QPushButton:focus { border-color: %5; }"_s.arg(fill.name(), ink.name())
                              .arg(Metrics::radius)
                              .arg((colours.isDark() ? fill.lighter(115) : fill.darker(112)).name(),
                                   palette().color(QPalette::Text).name());
    if (m_sample->styleSheet() != sheet)
        m_sample->setStyleSheet(sheet);
}

void WelcomePage::setSampleOffered(bool offered)
{
    m_isSampleOffered = offered;
    setTexts();
    adapt();
}

void WelcomePage::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    adapt();
}

void WelcomePage::adapt()
{
    m_readOnlyNote->setVisible(m_isReadOnly);
    for (QWidget *part : {static_cast<QWidget *>(m_sample), static_cast<QWidget *>(m_sampleText)})
        part->setVisible(m_isSampleOffered && !m_isReadOnly);
    for (QWidget *part : {static_cast<QWidget *>(m_own), static_cast<QWidget *>(m_folder),
                          static_cast<QWidget *>(m_archive), static_cast<QWidget *>(m_hint)})
        part->setVisible(!m_isReadOnly);
}

void WelcomePage::setDragActive(bool active)
{
    m_hint->setActive(active);
}

void WelcomePage::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setIcons();
}

} // namespace Dateline::Welcome
