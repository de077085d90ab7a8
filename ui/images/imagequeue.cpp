// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/imagequeue.h"

#include "images/imagedecoder.h"
#include "images/ownnetwork.h"
#include "library/images/imageaddress.h"

#include <QtConcurrent>

namespace Dateline::Images {

using Library::EncodedImage;
using Library::ImageFault;
using Library::ImageKey;
using Library::ImageLimits;
using Library::ImageReply;
using Library::KeptImage;

namespace {

constexpr int atOnce = 3;
constexpr int refusedAtOnce = 200;
constexpr int tellingInterval = 60; // Milliseconds
constexpr int mostQuestions = 3;    // About one image.
constexpr qint64 megabyte = 1 << 20;
constexpr QChar proxyMark = u'|';

/// Tasks that wait for the same answer. Of what a proxy hands on, it is about the proxy.
QString groupOf(const ImagePermits::Route &route)
{
    return route.originalHost.isEmpty() ? route.host : QString(route.host + proxyMark);
}

QUrl urlOf(const ImageKey &key)
{
    return QUrl(key.address, QUrl::TolerantMode);
}

} // namespace

ImageQueue::ImageQueue(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_permits(parts.preferences)
    , m_decoder(std::make_shared<ImageDecoder>(parts.workerProgram, m_isStopping))
{
    // The decoder's process ends with the thread that started it, which therefore never rests for good.
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1);
    m_telling.setSingleShot(true);
    m_telling.setInterval(tellingInterval);
    connect(&m_telling, &QTimer::timeout, this, &ImageQueue::progressed);
    m_goingOn.setSingleShot(true);
    connect(&m_goingOn, &QTimer::timeout, this, [this] {
        pump();
        endIfEmpty();
    });
}

ImageQueue::~ImageQueue()
{
    m_isStopping = true;
    m_fetcher.cancelAll();
    m_thread.clear();
    m_thread.waitForDone();
}

void ImageQueue::setPatience(int silence, int time)
{
    m_limits.silence = silence;
    m_limits.time = time;
}

void ImageQueue::add(const QList<ImageKey> &keys, Purpose purpose)
{
    const bool isKeeping = purpose == Purpose::Keep;
    m_parts.preferences->reload();
    QList<ImageKey> fresh;
    QList<ImageKey> wanted;
    for (const ImageKey &key : keys) {
        const bool isKept = m_parts.shelf->kept(key).has_value();
        if (isKept || (!isKeeping && m_parts.shelf->has(key))) {
            Q_EMIT stateChanged(key, isKept ? ImageState::Kept : ImageState::Shown, {});
            continue;
        }
        if (isKeeping && !m_parts.shelf->canKeep())
            continue;
        const auto known = m_known.find(key);
        if (known == m_known.end())
            fresh.append(key);
        else if (isKeeping && *known != purpose)
            wanted.append(key);
        // One that is on its way to be looked at is kept once it is there.
        if (known == m_known.end() || isKeeping)
            m_known.insert(key, purpose);
    }
    if (isKeeping)
        wanted += fresh;
    if (!wanted.isEmpty())
        m_parts.shelf->want(wanted);
    m_progress.total += int(fresh.size());
    for (const ImageKey &key : std::as_const(fresh)) {
        Q_EMIT stateChanged(key, ImageState::Waiting, {});
        sort({key, {}, {}});
    }
    Q_EMIT progressed();
    askNext();
    pump();
    endIfEmpty();
}

/// Puts a task where it belongs: to those that can start, or to those about which there is a question.
void ImageQueue::sort(Task task)
{
    const bool isNear = m_parts.shelf->keepsAddress(task.key.address) || m_parts.shelf->has(task.key);
    const ImagePermits::Route route = m_permits.route(urlOf(task.key));
    if (isNear || route.verdict != ImagePermits::Verdict::Ask) {
        m_waiting.enqueue(task);
        return;
    }
    task.host = route.originalHost.isEmpty() ? route.host : route.originalHost;
    task.redirect.clear();
    ask(groupOf(route), task);
}

void ImageQueue::ask(const QString &group, const Task &task)
{
    if (!m_asking.contains(group))
        m_questions.append(group);
    m_asking[group].append(task);
    ++m_progress.asking;
}

void ImageQueue::pump()
{
    // Thousands can be refused by one answer. The window is not to stand still meanwhile.
    QList<Ended> refused;
    while (m_running < atOnce && !m_waiting.isEmpty() && refused.size() < refusedAtOnce) {
        const Task task = m_waiting.dequeue();
        if (const auto laid = m_parts.shelf->laid(task.key)) {
            ++m_running;
            store(task, *laid);
            continue;
        }
        if (m_parts.shelf->keepsAddress(task.key.address)) {
            ++m_running;
            takeFromAnother(task);
            continue;
        }
        ImagePermits::Route route = m_permits.route(urlOf(task.key));
        // Where it is known to lead on to must be permitted, too.
        if (task.questions > 0 && m_permits.verdict(task.host) == ImagePermits::Verdict::Refused)
            route = {ImagePermits::Verdict::Refused, {}, task.host, {}};
        if (route.verdict == ImagePermits::Verdict::Permitted) {
            ++m_running;
            start(task, route.url);
        } else {
            const QString reason = route.host.isEmpty() ? tr("The address is none of http or https.")
                                                        : tr("%1 is not permitted.").arg(route.host);
            refused.append({task.key, ImageState::Failed, reason});
        }
    }
    if (!refused.isEmpty())
        settle(refused);
}

/// The image is kept for another article.
void ImageQueue::takeFromAnother(const Task &task)
{
    if (m_parts.shelf->canKeep()) {
        m_parts.shelf->share(task.key, [this, task, generation = m_generation](const auto &kept) {
            if (generation == m_generation)
                end(task, kept ? ImageState::Kept : ImageState::Failed,
                    kept ? QString() : kept.error().message);
        });
        return;
    }
    m_parts.shelf->imageUnder(task.key.address, [this, task, generation = m_generation](const auto &image) {
        if (generation != m_generation)
            return;
        if (image.bytes.isEmpty())
            end(task, ImageState::Failed, tr("The image is not kept any more."));
        else
            store(task, image);
    });
}

HostQuestion ImageQueue::questionFor(const QString &group) const
{
    HostQuestion question;
    const QList<Task> tasks = m_asking.value(group);
    question.images = int(tasks.size());
    question.host = group;
    if (tasks.isEmpty())
        return question;
    const QUrl &redirect = tasks.first().redirect;
    question.isRedirect = !redirect.isEmpty();
    question.example =
        question.isRedirect ? redirect.toString(QUrl::FullyEncoded) : tasks.first().key.address;
    if (group.endsWith(proxyMark)) {
        question.host.chop(1);
        question.originalHost = tasks.first().host;
    }
    // Those behind a proxy are asked about for themselves, unless it is used.
    QSet<QString> others;
    for (const QList<Task> &asked : m_asking) {
        for (const Task &task : asked)
            others.insert(task.host);
    }
    // Nobody says yes in passing to what reaches devices of the house, or hides who it is.
    others.removeIf([](const QString &host) { return isOwnNetwork(host) || isNumber(host); });
    others.remove(question.host);
    others.remove(question.originalHost);
    question.others = QStringList(others.cbegin(), others.cend());
    question.others.sort();
    return question;
}

void ImageQueue::askNext()
{
    if (m_isQuestionOpen || m_questions.isEmpty())
        return;
    m_isQuestionOpen = true;
    const HostQuestion question = questionFor(m_questions.first());
    m_parts.ask(question, [this, question, generation = m_generation](const HostAnswer &answer) {
        using Decision = HostAnswer::Decision;
        if (generation == m_generation)
            answered(question, answer);
        else if (answer.decision == Decision::Always || answer.decision == Decision::Never)
            // What it was asked for has ended. What was said is to hold nevertheless.
            m_permits.answer(question, answer);
    });
}

void ImageQueue::answered(const HostQuestion &question, const HostAnswer &answer)
{
    m_isQuestionOpen = false;
    m_permits.answer(question, answer);
    const QStringList groups = answer.isForOthers ? m_questions : QStringList{m_questions.first()};
    for (const QString &group : groups) {
        m_questions.removeOne(group);
        const QList<Task> tasks = m_asking.take(group);
        m_progress.asking -= int(tasks.size());
        const bool isDecided =
            !group.endsWith(proxyMark) && m_permits.verdict(group) != ImagePermits::Verdict::Ask;
        for (const Task &task : tasks) {
            if (isDecided)
                m_waiting.enqueue(task);
            else
                sort(task);
        }
    }
    Q_EMIT progressed();
    askNext();
    pump();
    endIfEmpty();
}

void ImageQueue::start(const Task &task, const QUrl &url)
{
    Q_EMIT stateChanged(task.key, ImageState::Loading, {});
    m_limits.bytes = m_parts.preferences->largest() * megabyte;
    m_fetcher.fetch(
        url, m_limits, [this](const QUrl &next) { return m_permits.permits(next); },
        [this, task](const Fetched &result) { fetched(task, result); });
}

void ImageQueue::fetched(Task task, const Fetched &result)
{
    const bool mayAsk = !result.deniedHost.isEmpty() && ++task.questions <= mostQuestions &&
                        m_permits.verdict(result.deniedHost) == ImagePermits::Verdict::Ask;
    if (mayAsk) {
        --m_running;
        task.host = result.deniedHost;
        task.redirect = result.denied;
        ask(result.deniedHost, task);
        Q_EMIT stateChanged(task.key, ImageState::Waiting, {});
        askNext();
        pump();
        return;
    }
    if (!result.failure.isEmpty())
        return end(task, ImageState::Failed, result.failure);
    ImageLimits limits;
    limits.bytes = m_limits.bytes;
    QtConcurrent::run(&m_thread, [decoder = m_decoder, bytes = result.bytes, limits] {
        return decoder->decode(bytes, limits);
    }).then(this, [this, task, generation = m_generation](const ImageReply &reply) {
        if (generation == m_generation)
            decoded(task, reply);
    });
}

void ImageQueue::decoded(const Task &task, const ImageReply &reply)
{
    if (reply.fault != ImageFault::None)
        end(task, ImageState::Failed, Library::imageFaultText(reply.fault));
    else
        store(task, reply.image);
}

void ImageQueue::store(const Task &task, const EncodedImage &image)
{
    if (m_known.value(task.key) == Purpose::Look) {
        m_parts.shelf->lay(task.key, image);
        return end(task, ImageState::Shown);
    }
    const qint64 budget = m_parts.preferences->budget() * megabyte;
    m_parts.shelf->keep(task.key, Library::ImageOrigin::Network, image, budget,
                        [this, task, generation = m_generation](const Result<KeptImage> &kept) {
                            if (generation != m_generation)
                                return;
                            if (kept)
                                return end(task, ImageState::Kept);
                            const QString reason = kept.error().message;
                            end(task, ImageState::Failed, reason);
                            // No room, or a disk that cannot be written: the others would fare no better.
                            stop(reason);
                        });
}

void ImageQueue::end(const Task &task, ImageState state, const QString &reason)
{
    --m_running;
    settle({{task.key, state, reason}});
}

void ImageQueue::settle(const QList<Ended> &ended)
{
    QList<ImageKey> unwanted;
    for (const Ended &one : ended) {
        if (m_known.take(one.key) == Purpose::Keep)
            unwanted.append(one.key);
        ++m_progress.done;
        if (one.state == ImageState::Failed) {
            ++m_progress.failed;
            m_reason = one.reason;
        }
    }
    if (!unwanted.isEmpty())
        m_parts.shelf->unwant(unwanted);
    for (const Ended &one : ended)
        Q_EMIT stateChanged(one.key, one.state, one.reason);
    if (!m_telling.isActive())
        m_telling.start();
    // Not from within pump(), which goes on by itself.
    m_goingOn.start();
}

void ImageQueue::endIfEmpty()
{
    if (m_progress.total == 0 || m_running > 0 || !m_waiting.isEmpty() || !m_asking.isEmpty())
        return;
    m_permits.forgetThisTime();
    m_telling.stop();
    const Progress progress = std::exchange(m_progress, {});
    const QString reason = std::exchange(m_reason, {});
    Q_EMIT finished(progress, reason);
}

void ImageQueue::cancel()
{
    if (isBusy())
        stop({});
}

void ImageQueue::stop(const QString &reason)
{
    ++m_generation;
    m_fetcher.cancelAll();
    const QList<ImageKey> dropped = m_known.keys();
    m_waiting.clear();
    m_asking.clear();
    m_questions.clear();
    m_known.clear();
    m_isQuestionOpen = false;
    m_running = 0;
    m_progress.failed += int(dropped.size());
    m_reason = reason;
    m_parts.shelf->unwant(dropped);
    for (const ImageKey &key : dropped)
        Q_EMIT stateChanged(key, ImageState::Failed, reason);
    endIfEmpty();
}

} // namespace Dateline::Images
