// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/versiondiffview.h"

#include "list/daytext.h"
#include "reading/changedtext.h"
#include "support/librarythread.h"
#include "support/metrics.h"
#include "support/plaintooltip.h"
#include "support/preferences.h"
#include "support/retranslation.h"
#include "support/symbolicicon.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QShortcut>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>

namespace Dateline::Reading {

using namespace Qt::StringLiterals;
using namespace Support::Metrics;
using Support::LibraryThread;

namespace {

QString timeOf(const Library::ArticleVersion &version)
{
    if (version.dateOrigin == DateOrigin::None)
        return {};
    const QDateTime published = QDateTime::fromMSecsSinceEpoch(version.published, Qt::UTC);
    if (!version.publishedHasTime)
        return List::shortDay(published.date());
    return List::dayAndTime(published);
}

} // namespace

VersionDiffView::VersionDiffView(Support::LibraryThread *library, Support::Preferences *preferences,
                                 QWidget *pane)
    : QWidget(pane)
    , m_library(library)
    , m_preferences(preferences)
    , m_pane(pane)
    , m_from(new QComboBox(this))
    , m_to(new QComboBox(this))
    , m_fromLabel(new QLabel(this))
    , m_toLabel(new QLabel(this))
    , m_counts(new QLabel(this))
    , m_current(new QLabel(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_close(new QToolButton(this))
    , m_text(new ChangedText(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    auto *pickers = new QHBoxLayout;
    pickers->setSpacing(gap);
    pickers->addWidget(m_fromLabel);
    pickers->addWidget(m_from, 1);
    pickers->addWidget(m_toLabel);
    pickers->addWidget(m_to, 1);
    pickers->addWidget(m_close);
    auto *changes = new QHBoxLayout;
    changes->setSpacing(tight);
    changes->addWidget(m_counts, 1);
    changes->addWidget(m_current);
    changes->addWidget(m_previous);
    changes->addWidget(m_next);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(margin, gap, gap, gap);
    head->setSpacing(tight);
    head->addLayout(pickers);
    head->addLayout(changes);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_text, 1);
    buildPickers();
    buildButtons();
    connect(m_text, &ChangedText::currentChanged, this, &VersionDiffView::showCurrent);
    connect(preferences, &Support::Preferences::readingChanged, m_text,
            [this] { m_text->setLook(m_preferences->textSize(), m_preferences->measure()); });
    pane->installEventFilter(this);
    setTabOrder(m_to, m_previous);
    setTabOrder(m_previous, m_next);
    setTabOrder(m_next, m_close);
    setTabOrder(m_close, m_text);
    setIcons();
    Support::translated(this, [this] { setTexts(); });
    hide();
}

void VersionDiffView::buildPickers()
{
    for (QComboBox *picker : {m_from, m_to}) {
        picker->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        picker->setMinimumContentsLength(8);
    }
    m_fromLabel->setBuddy(m_from);
    m_toLabel->setBuddy(m_to);
    connect(m_from, &QComboBox::activated, this, [this] { choose(m_from, m_to); });
    connect(m_to, &QComboBox::activated, this, [this] { choose(m_to, m_from); });
}

void VersionDiffView::buildButtons()
{
    for (QToolButton *button : {m_previous, m_next, m_close}) {
        button->setAutoRaise(true);
        button->setIconSize(QSize(4 * unit, 4 * unit));
        button->setFocusPolicy(Qt::StrongFocus);
    }
    for (QLabel *label : {m_counts, m_current})
        label->setFont(Support::scaledFont(label->font(), Support::TypeScale::small));
    connect(m_next, &QToolButton::clicked, m_text, [this] { m_text->step(1); });
    connect(m_previous, &QToolButton::clicked, m_text, [this] { m_text->step(-1); });
    connect(m_close, &QToolButton::clicked, this, &VersionDiffView::leave);
    const auto onKey = [this](const QKeySequence &key, int direction) {
        auto *shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, m_text, [this, direction] { m_text->step(direction); });
    };
    onKey(Qt::ALT | Qt::Key_Down, 1);
    onKey(Qt::ALT | Qt::Key_Up, -1);
}

void VersionDiffView::setTexts()
{
    setAccessibleName(tr("Compared versions"));
    //: Before the version that a comparison starts from
    m_fromLabel->setText(tr("&From"));
    //: Before the version that a comparison leads to
    m_toLabel->setText(tr("&to"));
    m_from->setAccessibleName(tr("Compare from version"));
    m_to->setAccessibleName(tr("Compare to version"));
    m_previous->setToolTip(tr("Previous change (Alt+Up)"));
    m_previous->setAccessibleName(tr("Previous change"));
    m_next->setToolTip(tr("Next change (Alt+Down)"));
    m_next->setAccessibleName(tr("Next change"));
    m_close->setToolTip(tr("Back to the article (Esc)"));
    m_close->setAccessibleName(tr("Back to the article"));
    m_text->setAccessibleName(tr("Changed text"));
    fillPickers();
    showCounts();
    showCurrent();
}

void VersionDiffView::setIcons()
{
    m_previous->setIcon(Support::symbolicIcon(u"up"_s, palette()));
    m_next->setIcon(Support::symbolicIcon(u"down"_s, palette()));
    m_close->setIcon(Support::symbolicIcon(u"dismiss"_s, palette()));
}

void VersionDiffView::open(const QString &id, const QList<Library::ArticleVersion> &versions, qint64 shown)
{
    if (versions.size() < 2)
        return;
    m_id = id;
    m_versions = versions;
    m_shown = shown;
    const auto found = std::find_if(versions.begin(), versions.end(),
                                    [shown](const auto &version) { return version.number == shown; });
    // The oldest one has none before it: then it is where the comparison starts.
    const int newest = int(std::min(found - versions.begin(), versions.size() - 2));
    m_chosen[1] = newest;
    m_chosen[0] = newest + 1;
    fillPickers();
    m_text->setLook(m_preferences->textSize(), m_preferences->measure());
    setGeometry(m_pane->rect());
    show();
    raise();
    m_text->setFocus(Qt::OtherFocusReason);
    load();
}

void VersionDiffView::fillPickers()
{
    QStringList names;
    for (qsizetype at = 0; at < m_versions.size(); ++at) {
        const Library::ArticleVersion &version = m_versions[at];
        QString name = tr("Version %1").arg(QLocale().toString(m_versions.size() - at));
        if (version.listed)
            name = tr("%1 (current)").arg(name);
        for (const QString &part : {timeOf(version), version.title})
            name += part.isEmpty() ? QString() : u" · "_s + part;
        names.append(name);
    }
    for (QComboBox *picker : {m_from, m_to}) {
        const QSignalBlocker blocker(picker);
        picker->clear();
        picker->addItems(names);
        for (int at = 0; at < m_versions.size(); ++at)
            picker->setItemData(at, Support::plainToolTip(m_versions[at].path), Qt::ToolTipRole);
        picker->setCurrentIndex(m_chosen[picker == m_from ? 0 : 1]);
    }
}

void VersionDiffView::choose(QComboBox *changed, QComboBox *other)
{
    // A version is not compared with itself: the two change places.
    if (changed->currentIndex() == other->currentIndex())
        other->setCurrentIndex(m_chosen[changed == m_from ? 0 : 1]);
    m_chosen[0] = m_from->currentIndex();
    m_chosen[1] = m_to->currentIndex();
    load();
}

void VersionDiffView::load()
{
    const int generation = ++m_generation;
    m_added = -1;
    m_text->clear();
    showDifference();
    m_library->ask(
        this,
        [this, generation, id = m_id, from = m_versions[m_chosen[0]].number,
         to = m_versions[m_chosen[1]].number](const Library::LibraryReader &reader) -> LibraryThread::Answer {
            const auto before = reader.article(id, from);
            const auto after = reader.article(id, to);
            return [this, generation, before, after] {
                if (generation != m_generation)
                    return;
                if (before && after) {
                    compare(*before, *after);
                    return;
                }
                hide();
                Q_EMIT failed(before ? after.error() : before.error());
            };
        });
}

void VersionDiffView::compare(const Article &before, const Article &after)
{
    QtConcurrent::run(
        [older = before.text, newer = after.text] { return Search::compareTexts(older, newer); })
        .then(this, [this, generation = m_generation, older = before.text, newer = after.text,
                     language = after.language](const Search::TextDifference &difference) {
            if (generation != m_generation)
                return;
            m_added = int(difference.added);
            m_removed = int(difference.removed);
            m_text->setTexts(older, newer, difference, language);
            showDifference();
        });
}

void VersionDiffView::showDifference()
{
    const bool hasChanges = m_text->changeCount() > 0;
    m_previous->setEnabled(hasChanges);
    m_next->setEnabled(hasChanges);
    showCounts();
}

void VersionDiffView::showCounts()
{
    if (m_added < 0)
        m_counts->setText(tr("Comparing…"));
    else if (m_text->changeCount() == 0)
        m_counts->setText(tr("The texts are the same."));
    else
        //: How much of a text changed, such as "12 characters added, 3 characters removed"
        m_counts->setText(tr("%1, %2").arg(tr("%Ln characters added", nullptr, m_added),
                                           tr("%Ln characters removed", nullptr, m_removed)));
}

void VersionDiffView::showCurrent()
{
    const QLocale locale;
    const int count = m_text->changeCount();
    if (count == 0)
        m_current->clear();
    else if (m_text->currentChange() == 0)
        m_current->setText(tr("%Ln changes", nullptr, count));
    else
        //: Which of how many changes
        m_current->setText(
            tr("%1 of %2").arg(locale.toString(m_text->currentChange()), locale.toString(count)));
}

void VersionDiffView::follow(const QString &id, qint64 shown)
{
    if (!isHidden() && (id != m_id || shown != m_shown))
        leave();
}

void VersionDiffView::leave()
{
    ++m_generation;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    m_text->clear();
    if (hadFocus)
        m_pane->setFocus();
}

bool VersionDiffView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_pane && event->type() == QEvent::Resize)
        setGeometry(m_pane->rect());
    return QWidget::eventFilter(watched, event);
}

bool VersionDiffView::event(QEvent *event)
{
    // What presses a button here is no key of the window's.
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape)
            event->accept();
    }
    return QWidget::event(event);
}

void VersionDiffView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

void VersionDiffView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setIcons();
}

} // namespace Dateline::Reading
